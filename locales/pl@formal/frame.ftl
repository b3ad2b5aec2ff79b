forum-your-reply = Odpowiedź
sign-in-heading = Witamy ponownie
sign-in-forgot = Hasło zapomniane?
