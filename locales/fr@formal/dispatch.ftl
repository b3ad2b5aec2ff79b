offer-accepted = La mission est à vous : prenez vite contact.
