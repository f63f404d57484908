/** The one model that there is here: the assistant. Clients may name any; the answer says this. */
export const modelName = 'fashion-buddy'
