/** Refused, these are a matter of taste that no shop's text tells of: "nothing cringe", "not too young", "no idea". */
export const softWords: ReadonlySet<string> = new Set(
  `young younger old older oldish looking cringe cringey cringy ugly granny grandma mumsy matronly frumpy heavy scream screams
screaming boring bland dull cheesy tacky cheap trashy weird crazy loud flashy basic basics childish babyish silly embarrassing bad
lame stuffy stiff extreme obvious try hard tryhard slutty revealing vulgar nerdy dorky hideous awful horrible gross typical
standard generic ordinary normal serious dark plan idea clue problem time money rush hurry worries worry thing things stuff much
enough attention statement costume costumey dad sexy over top bit sure interested fan picky fussy rich millionaire model`.split(
    /\s+/,
  ),
)
