forum-your-reply = Votre réponse
sign-in-heading = Quel plaisir de vous revoir
sign-in-text = Connectez-vous pour voir les missions et les sujets de votre quartier.
