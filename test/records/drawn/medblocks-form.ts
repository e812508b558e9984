// Runs in a page: registers the elements of medblocks-ui and those of Shoelace that it is made of.
import 'medblocks-ui/dist/shoelace.js';
import 'medblocks-ui';
