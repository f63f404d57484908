/** Words of courtesy: a message of nothing else greets or thanks. Phrases are written as in a `PhraseTable`. */
export const greetingPhrases = [
  'hi|hiya|hello|hey|heya|yo|howdy|hola|namaste|greetings|bye|goodbye|ciao',
  'good morning|afternoon|evening|day|night',
  'see you|ya later|soon|around?',
  'have a nice|good|great|lovely day|evening|weekend|one',
  'nice|great|perfect|cool|awesome|wonderful|ok|okay|lovely|brilliant|amazing|fantastic|excellent|sweet',
  'nice|good|pleased to meet you',
  'there|again|everyone|buddy|fashion_buddy|you|you_all|please|help|help_me',
  'how are you doing|today?',
  'hows it going',
  'how do you do',
  'whats up|new_with_you|new_with_ya',
  'never mind',
  'nevermind|nvm',
  'who|what are you',
  'are you a|an? bot|robot|human|person|real|ai|machine',
  'whats|what_is your name',
  'what can you do|help_with for_me?',
  'how does this|it work',
  'how can you help me?',
  'can|could you help me',
  'what do you have|do',
  'what have you got',
]
export const thankingPhrases = [
  'you|youre are? so|really|very|just? awesome|great|amazing|the_best|helpful|a_star|lovely|brilliant',
  'thanks|thank_you|thankyou|thx|ty|cheers|merci|gracias|tysm|thank_u',
  'much|many|really|very? appreciated|appreciate_it|appreciate_that',
  'that|this|you was|were|is|are|been? very|really|so|super? helpful|helpful|kind|perfect|great',
  'you|youve have|were? been? most|very|really|so|extremely|super? helpful|kind|patient|obliging',
  'thats|this_is|that_is all|it|everything|great|perfect|lovely|helpful|enough for_now|i_need|for_today?',
  'ill|i_will take it|this|that',
  'no thanks|thank_you',
]
/** Praise of what was shown; beside a photo it asks for the like. */
export const praisePhrases = [
  'i|we really|just|absolutely|do? love|like|adore it|this|that|them|these|those so|very? much?',
  'it|this|that|these|those|they is|are|looks|look so|very|really|just|absolutely? beautiful|gorgeous|stunning|lovely|perfect|great|amazing|fantastic|pretty|nice',
  'its|theyre|thats so|very|really|just|absolutely? beautiful|gorgeous|stunning|lovely|perfect|great|amazing|fantastic|pretty|nice',
]
/** Fill words of courtesy: they say nothing by themselves. */
export const courtesyFillers = [
  'so|very much',
  'a lot|bunch|million|ton',
  'for your|the|all|everything|that|this|all_the|all_your? help|advice|time|patience?',
  'ok|okay|great|perfect|nice|cool|awesome|wonderful|lovely|brilliant|amazing|you|again|oh|ah|wow|well|and|but|then|now|really|that|is|it',
]

/** Matters that have nothing to do with clothes. Each asks for no product by itself. */
export const offTopicPhrases = [
  'whats|what_is|hows|how_is|check the? weather|forecast|temperature',
  'weather forecast|today|tomorrow|in|like|outside',
  'will|is|does it rain|snow|raining|snowing|sunny|going_to_rain',
  'poem|poems|haiku|limerick|essay|homework|song_lyrics|lyrics|novel',
  'write|tell|make|sing|compose me|us? a|an|some? poem|story|joke|song|essay|letter|email|code|haiku|rap|script|function|program|cv|resume|blog_post|report|summary',
  'joke|jokes|riddle|riddles|trivia|horoscope',
  'who won|wins|is_winning|scored|invented|discovered|wrote|painted|directed|founded|built',
  'who is|was|are the? president|prime_minister|king|queen|ceo|pope|mayor|chancellor|author',
  'the|last_nights|todays? match|game score|result|results',
  'world_cup|champions_league|super_bowl|olympics|premier_league|election|elections|parliament',
  'capital|population|currency|president|history|language of',
  'meaning of life',
  'how old is|are',
  'how far is|away',
  'how many people|planets|countries|continents|states',
  'what is|are|s? the? square_root|derivative|integral|sum|product of',
  'whats|what_is|calculate|compute|solve # plus|minus|times|x|divided_by|multiplied_by? #',
  'solve this|the|an? equation|problem|puzzle',
  'translate|spell|define|pronounce',
  'recipe|recipes|dinner_ideas',
  'how_to|how_do_i|can_you cook|bake',
  'news|headlines|stock_market|stock_price|stocks|bitcoin|crypto|exchange_rate|interest_rate',
  'book|find|get me? a? flight|flights|hotel|hotels|train|taxi|table|doctor|appointment',
  'write|fix|debug|explain|review some|my|this|a? code|python|javascript|java|sql|typescript|html',
  'python|javascript|typescript|sql|html code|script|function|program|query',
  'what time|day|date|year is it|today',
  'what is|s? the time|date',
  'play|recommend|suggest me|some|a? music|movie|movies|film|films|song|songs|book|books|game|games|series',
  'set|start an|a alarm|timer|reminder',
  'remind me to',
  'my|a|the computer|laptop|phone|car|wifi|internet is|isnt|wont|does|doesnt broken|work|working|start|turn_on',
  'tax|taxes|mortgage|loan|insurance|visa_application',
  'symptoms|diagnosis|medicine|headache|fever',
  'do you believe|dream|sleep|eat|feel|love_me',
  'tell me about yourself|history|science|physics|politics',
  'what do you think about|of politics|trump|biden|god|war|religion|putin',
  'photosynthesis|quantum|algebra|calculus|chemistry|biology|astronomy|philosophy',
]

/** What is refused whatever else is said with it. */
export const alwaysUnsafePhrases = [
  'kill|hurt|harm|hang myself',
  'commit suicide',
  'end my|my_own life',
  'dont|do_not want to live|be_alive anymore|any_more?',
  'want|wish|going to_die|to_be_dead',
  'feel|feeling like dying',
  'child porn|pornography',
  'nude|naked|nudes|sexual|sexy|topless|undressed photos|photo|pictures|picture|pics|images|image|video|videos|content of?',
  'undress|strip her|him|this_girl|this_woman|the_girl|the_woman|this_person|my_girlfriend|my_ex',
  'have sex with',
  'how to|do_i|can_i make|build|buy|get a|an|some? bomb|bombs|explosive|explosives|gun|guns|weapon|weapons|meth|crack|poison',
]
/** What is refused unless a garment is asked for too: "Suicide Squad t-shirt", "a gun print". */
export const unsafePhrases = [
  'nude|naked|topless|undressed child|children|kid|kids|girl|girls|boy|boys|woman|women|man|men|teen|teens|minor|minors',
  'suicide|suicidal|self_harm|selfharm|overdose',
  'cut|shoot|starve|poison myself',
  'bomb|bombs|explosive|explosives|grenade|grenades|dynamite|napalm',
  'gun|guns|pistol|rifle|rifles|ammo|ammunition|firearm|firearms|handgun|shotgun|machine_gun|weapon|weapons|machete|switchblade|knife|knives|taser',
  'cocaine|heroin|meth|methamphetamine|crack|lsd|ecstasy|mdma|fentanyl|ketamine|weed|marijuana|cannabis|opium|drugs',
  'porn|porno|pornography|nudes|nsfw|hentai|sex|blowjob|orgasm|erotic|horny|masturbate|boobs|tits|penis|vagina|dick|pussy|escort|hooker|prostitute|onlyfans',
  'child|kiddie abuse',
  'murder|kill|assassinate|stab|rape|kidnap|poison|torture someone|somebody|her|him|them|my|people|a|the?',
  'ignore|disregard|forget|override|bypass all|any|the|your|my|of|these|those|previous|prior|above|earlier|past|system? all|your|the|my|previous|prior|above|earlier|past|system? instructions|instruction|prompt|prompts|rules|guidelines|directives|training',
  'print|show|reveal|repeat|output|display|tell|give|share|leak|dump me|us? all|the|your|of? the|your|full|whole|entire|hidden|initial|original? system|hidden|initial|original|secret? prompt|prompts|instructions|system_message|configuration|api_key|api_keys|password|passwords|credentials|secrets|environment_variables',
  'system prompt',
  'what|whats is|are? your|the? system|hidden|secret? instructions|prompt|prompts|system_prompt',
  'you are now a|an|my|in|dan|free|no_longer|the',
  'pretend|act|behave to_be|as|like|that|you if|you|a|an|though?',
  'jailbreak|jailbroken|dan_mode|developer_mode|god_mode|sudo|root_access',
  'hack|hacking|phishing|ransomware|malware|keylogger|ddos|sql_injection|exploit|credit_card_numbers|steal|shoplift|counterfeit_money|launder',
  'drop table|database',
]
/** Words for a child; "girl" alone may be a grown woman, and "baby" a shade of blue. */
export const childPhrases = [
  'child|children|kid|kids|daughter|son|niece|nephew|toddler|teen|teens|teenager|teenagers|minor|minors|underage',
  'little|young|school|small girl|girls|boy|boys',
  'schoolgirl|schoolgirls|schoolboy|schoolboys',
]
/** What a shop does not show for a child. */
export const sexualWords = [
  'sexy|seductive|erotic|provocative|lingerie|thong|thongs|g_string|g_strings|fetish|slutty|kinky|naked|nude|sexual|sensual',
]

/** Words of the trade that name no garment: with one of these a message is about shopping after all. */
export const shopWords = new Set(
  `outfit outfits look looks wear wearing wears clothes clothing fashion style styles gift gifts size sizes colour color price prices
cheaper cheapest brand brands buy something anything product products item items order delivery shipping return returns refund store shop
stylish trendy comfy comfortable warm occasion`.split(/\s+/),
)
