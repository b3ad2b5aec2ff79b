### Das Forum in der Schweiz: eigene Anführungszeichen.

letter-replied-text = { $name } hat im Thema «{ $title }» geantwortet:
letter-decided-text = Das Community-Management hat über einen Beitrag im Thema «{ $title }» entschieden. Auf der Seite stehen die Entscheidung, ihr Grund und wie man widersprechen kann.
letter-appealed-text = Das Community-Management hat den Widerspruch zu einem Beitrag im Thema «{ $title }» beantwortet.
