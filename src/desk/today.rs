//! What needs doing in one community today.

use crate::{
    foundation::{
        db::{DbErr, Work},
        error::AppError,
    },
    tenancy::{
        House,
        faces::{NextEvent, OnItsWay, Room, ToDo},
    },
};

/// Events that are shown.
const EVENTS: i64 = 3;
/// Where events are written, behind the language.
pub(super) const EVENTS_PLACE: &str = "/staff/events";

/// What waits in a community, what is on its way, and what comes.
pub(super) struct Today {
    /// What waits; kinds of which there is none are left out. What is late comes first.
    pub(super) to_dos: Vec<ToDo>,
    /// Newsletters on their way.
    pub(super) letters: Vec<OnItsWay>,
    /// The next events.
    pub(super) events: Vec<NextEvent>,
}

impl Today {
    /// Asks every room of this community.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn of(house: &House, work: &Work, room: Room<'_>) -> Result<Self, AppError> {
        Ok(Self {
            to_dos: waiting(house, work, room).await?,
            letters: house.faces.on_their_way.of(work, room).await?,
            events: if house.is_off(room.tenant, EVENTS_PLACE) {
                Vec::new()
            } else {
                house.faces.next_events.of(work, room, EVENTS).await?
            },
        })
    }

    /// How many things wait altogether.
    pub(super) fn count(&self) -> i64 {
        self.to_dos.iter().map(|to_do| to_do.count).sum()
    }

    /// How many of them are late.
    pub(super) fn late(&self) -> i64 {
        let late = self.to_dos.iter().filter(|to_do| to_do.is_late);
        late.map(|to_do| to_do.count).sum()
    }
}

async fn waiting(house: &House, work: &Work, room: Room<'_>) -> Result<Vec<ToDo>, DbErr> {
    let mut found = Vec::new();
    for face in &house.faces.to_dos {
        let lines = face.of(work, room.tenant.id, room.now).await?;
        found.extend(
            lines
                .into_iter()
                .filter(|line| line.count > 0 && !house.is_off(room.tenant, line.path)),
        );
    }
    found.sort_by_key(|line| !line.is_late);
    Ok(found)
}
