//! Features: parts of a community that its managers may switch off. What is off stands neither in the navigation nor on
//! the first page nor at the desk, newsletters show nothing of it, and its addresses answer like any that never was.

use super::Tenant;

/// One part: the rooms that own its pages are named in `app.rs`.
#[derive(Clone, Copy, Debug)]
pub struct Feature {
    /// The word it is stored under.
    pub word: &'static str,
    /// The Fluent key of its name.
    pub key: &'static str,
    /// Where its pages lie, behind the language.
    pub places: &'static [&'static str],
    /// Pages below that stay: where somebody gives back what he has taken.
    pub spared: &'static [&'static str],
}

impl Feature {
    /// Whether a path behind the language is one of this part's.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        let lies_in = |place: &&'static str| {
            path.strip_prefix(*place)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.', '?']))
        };
        self.places.iter().any(lies_in) && !self.spared.iter().any(lies_in)
    }

    /// Whether this community has switched it off.
    #[must_use]
    pub fn is_off(&self, tenant: &Tenant) -> bool {
        tenant.features_off.iter().any(|word| word == self.word)
    }
}

#[cfg(test)]
mod tests {
    use super::Feature;

    #[test]
    fn a_part_holds_what_lies_in_its_places_and_is_not_spared() {
        let events = Feature {
            word: "events",
            key: "nav-events",
            places: &["/events", "/staff/events"],
            spared: &["/events/registration"],
        };
        for held in [
            "/events",
            "/events/1/fest",
            "/events.ics",
            "/events?when=past",
            "/staff/events/new",
        ] {
            assert!(events.holds(held), "{held}");
        }
        for other in ["/", "/eventsx", "/staff", "/me/events", "/events/registration/abc"] {
            assert!(!events.holds(other), "{other}");
        }
    }
}
