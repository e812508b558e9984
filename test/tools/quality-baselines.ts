/**
 * What a keyword list does on the same rows: a broad and a narrow one, each with a look back of six
 * words for a denial. They stand beside ours in `npm run quality` and are used nowhere else.
 */
const BROAD =
  'overdose,od,self harm,self-harm,dsh,suicid,assault,punched,kicked,slapped,hit,pushed,strangl,throttl,choked,bruis,black eye,argument,relationship,partner,husband,boyfriend,wife,girlfriend,ex,split up,separat,scared,afraid,threat,controlling,abuse,violence,dv,unsafe,intoxicated,etoh,alcohol,head injury,ligature,hanging,tearful,low mood,panic';
const NARROW =
  'overdose,self harm,self-harm,dsh,suicidal,domestic abuse,domestic violence,assaulted by,strangled,hit by partner,hit by husband,relationship problems,scared of partner,unsafe at home';
const DENIES = new Set('no not denies denied nil without never'.split(' '));

function keywordJudge(list: string): (text: string) => boolean {
  const keywords = list.split(',').map((each) => each.split(/[ -]/));
  return (text) => {
    const words = text.toLowerCase().split(/[^a-z0-9']+/);
    return words.some((_, at) => {
      const stands = keywords.some((keyword) =>
        keyword.every((part, i) =>
          part.length > 4 && i === keyword.length - 1
            ? words[at + i]?.startsWith(part)
            : words[at + i] === part,
        ),
      );
      return stands && !words.slice(Math.max(0, at - 6), at).some((word) => DENIES.has(word));
    });
  };
}

export const BASELINES: Readonly<Record<string, (text: string) => boolean>> = {
  'broad keywords, 6-word denial': keywordJudge(BROAD),
  'narrow keywords, 6-word denial': keywordJudge(NARROW),
};
