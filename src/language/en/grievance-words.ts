/** Anger that asks for nothing is made of these words only … */
export const grievanceWords = new Set(
  `you youre your youare are r u ur this that it its is was all just such so a an the total complete completely totally really very
bloody fucking fuckin damn useless worthless stupid dumb idiot idiotic moron terrible awful horrible rubbish garbage trash crap
crappy shit shitty bullshit suck sucks fuck off hate i wtf bot robot machine thing pathetic annoying ridiculous hell go to shut up`.split(
    /\s+/,
  ),
)
/** … with one of these among them. */
export const insults = new Set(
  `useless worthless stupid dumb idiot idiotic moron terrible awful horrible rubbish garbage trash crap crappy shit shitty bullshit
suck sucks fuck wtf pathetic annoying ridiculous hell hate`.split(/\s+/),
)
