forum-your-reply = Państwa odpowiedź
sign-in-heading = Witamy ponownie
sign-in-text = Po zalogowaniu zobaczą Państwo zlecenia i wątki z okolicy.
sign-in-forgot = Nie pamiętają Państwo hasła?
