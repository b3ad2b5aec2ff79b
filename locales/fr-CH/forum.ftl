### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

letter-replied-text = { $name } a répondu dans le sujet «{ $title }» :
letter-mentioned-text = Mention par { $name } dans le sujet «{ $title }» :
letter-decided-text = L’équipe de la communauté a pris une décision sur un message du sujet «{ $title }». La décision, son motif et la manière de la contester se trouvent en ligne.
letter-appealed-text = L’équipe de la communauté a répondu à la contestation sur un message du sujet «{ $title }».
