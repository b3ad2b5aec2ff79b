join-terms = J’accepte les conditions générales et j’ai lu la déclaration de protection des données.
