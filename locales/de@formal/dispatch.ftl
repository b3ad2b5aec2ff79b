offer-accepted = Der Auftrag gehört Ihnen: Bitte melden Sie sich bald.
