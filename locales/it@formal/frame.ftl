forum-your-reply = La Sua risposta
sign-in-heading = Che piacere rivederLa
sign-in-text = Acceda per vedere gli incarichi e le discussioni del Suo quartiere.
