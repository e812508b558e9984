import type { TabView } from '../../enquiry/tab-view';
import type { DirectoryServices } from '../desk/directory/DirectorySection';
import type { Result } from '../../model/result';
import type { SystemsServices } from './systems/systems-props';

/** How one open tab of a host is read. */
export interface TabState {
  tabId: number;
  state: TabView['state'];
  expected: number;
  found: number;
}

/** All that the set-up page may ask of the world. */
export interface SetUpServices {
  /** False where the build brought its hosts with it: nothing is granted or taken back here. */
  grantsHosts: boolean;
  proposeHost(address: string): Result<{ pattern: string; host: string }>;
  readHosts(): Promise<string[]>;
  /** Must be called straight from a press. */
  grantHost(pattern: string): Promise<Result<null>>;
  revokeHost(pattern: string): Promise<Result<null>>;
  testHost(pattern: string): Promise<Result<TabState[]>>;
  readProblems(): Promise<Result<string[]>>;
  openPaperCard(): Promise<void>;
  systems: SystemsServices;
  openKept(): Promise<void>;
  directory: DirectoryServices;
  version: string;
}
