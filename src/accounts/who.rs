//! Who calls: the handler's signature is the authorisation.

use std::{
    ops::Deref,
    sync::{Arc, OnceLock},
};

use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};

use super::{MembershipId, PersonId, Role, arrival_pages::waiting_path, session::Session};
use crate::{
    foundation::{
        db::Work,
        error::{AppError, Refusal, Tolerated},
        i18n::{Arg, Lang, Speaker},
        web::Redirect,
    },
    tenancy::{FriendDb, House, PeopleDb, Tenant, TenantDb, audit::Actor, faces::OwnPage},
};

/// Anybody: a reader of one tenant in one language, signed in or not.
#[derive(Clone)]
pub struct Visitor {
    /// Everything there is.
    pub house: House,
    /// Whose page it is.
    pub tenant: Arc<Tenant>,
    /// The language of the address.
    pub lang: Lang,
    /// Who speaks to this reader.
    pub speaker: Arc<Speaker>,
    /// This tenant's rows, in the request's transaction.
    pub db: TenantDb,
    /// People, in the same transaction.
    pub people: PeopleDb,
    /// The request's transaction.
    pub work: Work,
    /// Who is signed in.
    pub session: Option<Session>,
    /// Where the request comes from, for rate limits.
    pub remote: String,
    /// What the browser calls itself.
    pub device: String,
    /// The session's and other cookies, as they came.
    pub headers: axum::http::HeaderMap,
    /// What waits for this reader, by the place's path: known once the page is there.
    pub waits: Arc<OnceLock<Vec<(&'static str, i64)>>>,
}

impl Visitor {
    /// Now, by the house's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.house.clock.now()
    }

    /// The path in this reader's language: `/de/forum`.
    #[must_use]
    pub fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.lang.as_str())
    }

    /// The path of this place, or of the first page where the community has switched it off.
    #[must_use]
    pub fn path_if_on(&self, place: &str) -> String {
        self.path_where_on(place).unwrap_or_else(|| self.path("/"))
    }

    /// The path of this place; none where the community has switched it off.
    #[must_use]
    pub fn path_where_on(&self, place: &str) -> Option<String> {
        (!self.house.is_off(&self.tenant, place)).then(|| self.path(place))
    }

    /// A sentence in the reader's words.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.speaker.say(key, args)
    }

    /// Whether whoever is signed in has just proved by a link in a letter who he is.
    #[must_use]
    pub fn is_freshly_proved(&self) -> bool {
        let session = self.session.as_ref();
        session.is_some_and(|session| session.is_freshly_proved(self.now()))
    }

    /// The signed-in member's id, if there is one.
    #[must_use]
    pub fn member_id(&self) -> Option<MembershipId> {
        self.session.as_ref().map(|session| session.membership_id)
    }

    fn own_page(&self, member: MembershipId, person: PersonId) -> OwnPage {
        OwnPage {
            tenant: self.tenant.id,
            member: member.uuid(),
            person: person.uuid(),
            now: self.now(),
        }
    }

    /// Counts what waits for the signed-in reader. Without an answer nothing is shown: the page goes out all the same.
    pub(super) async fn look_around(&self) {
        let Some(session) = &self.session else { return };
        let page = self.own_page(session.membership_id, session.person_id);
        // A writing transaction is not begun, nor held any longer, for a figure in the frame.
        let work = if self.work.writes() {
            Work::reading(&self.house.pools)
        } else {
            self.work.clone()
        };
        let mut waits = Vec::new();
        let faces = &self.house.faces;
        // The bell first: it asks in the scope that most pages end in, and a change of scope is a statement on PostgreSQL.
        for face in [&faces.bell].into_iter().chain(&faces.waits) {
            match face.count(&work, page).await {
                Ok(count) => waits.push((face.path(), count)),
                Err(error) => Err::<(), _>(error).or_warn("counting what waits for a member"),
            }
        }
        // Asked once a request.
        let _first = self.waits.set(waits);
    }

    /// How much waits for the reader behind this place of the navigation.
    #[must_use]
    pub fn waits_at(&self, path: &str) -> i64 {
        let waits = self.waits.get().map(Vec::as_slice).unwrap_or_default();
        waits
            .iter()
            .find(|(place, _)| *place == path)
            .map_or(0, |(_, count)| *count)
    }

    /// Whether the reader administers this community for the partner company, or manages it.
    #[must_use]
    pub fn is_partner_admin(&self) -> bool {
        let role = self.session.as_ref().map(|session| session.role);
        matches!(role, Some(Role::Manager | Role::Partner))
    }

    /// Whether the reader is staff here.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.role == Role::Manager)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts.extensions.get::<Self>().cloned().ok_or(AppError::NotFound)
    }
}

/// A member of this tenant, signed in. Whoever waits for a manager's word is none yet.
#[derive(Clone)]
pub struct Member {
    visitor: Visitor,
    /// His membership.
    pub id: MembershipId,
    /// The person behind it; never shown.
    pub person: PersonId,
    /// His role.
    pub role: Role,
    /// His name.
    pub display_name: String,
}

impl Member {
    /// The member whose session this visitor has.
    ///
    /// # Errors
    /// [`AppError::SignInRequired`] when nobody is signed in.
    pub fn of(visitor: Visitor) -> Result<Self, AppError> {
        let session = visitor.session.clone().ok_or(AppError::SignInRequired)?;
        Ok(Self {
            visitor,
            id: session.membership_id,
            person: session.person_id,
            role: session.role,
            display_name: session.display_name,
        })
    }

    /// The member as an actor of the audit log.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::Member(self.id.uuid())
    }

    /// The member as faces of other rooms are told of him.
    #[must_use]
    pub fn own_page(&self) -> OwnPage {
        self.visitor.own_page(self.id, self.person)
    }

    /// What the pool shows to the person behind it.
    #[must_use]
    pub fn pool(&self) -> FriendDb {
        self.pool_in(&self.work)
    }

    /// The same in another work than the request's.
    #[must_use]
    pub fn pool_in(&self, work: &Work) -> FriendDb {
        FriendDb::new(work, self.person.uuid())
    }

    /// The member as anybody.
    #[must_use]
    pub fn visitor(&self) -> &Visitor {
        &self.visitor
    }
}

impl Deref for Member {
    type Target = Visitor;

    fn deref(&self) -> &Visitor {
        &self.visitor
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Member {
    type Rejection = Response;

    /// Whoever waits is led to the page that says so; a form of his is refused with the same words, and not lost.
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let found = SignedIn::from_request_parts(parts, state).await;
        let SignedIn(member) = found.map_err(IntoResponse::into_response)?;
        if member.session.as_ref().is_none_or(|session| !session.waits) {
            return Ok(member);
        }
        if parts.method.is_safe() {
            return Err(Redirect::to(&waiting_path(&member)));
        }
        Err(AppError::from(Refusal::new("waiting-refused").with_status(403)).into_response())
    }
}

/// Somebody who is signed in at this tenant, be it that a manager has yet to approve him: for the pages about oneself.
#[derive(Clone)]
pub struct SignedIn(pub Member);

impl<S: Send + Sync> FromRequestParts<S> for SignedIn {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        Member::of(Visitor::from_request_parts(parts, state).await?).map(Self)
    }
}

/// A community manager of this tenant.
#[derive(Clone)]
pub struct Staff(Member);

impl Deref for Staff {
    type Target = Member;

    fn deref(&self) -> &Member {
        &self.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let member = Member::from_request_parts(parts, state).await?;
        if member.role == Role::Manager {
            Ok(Self(member))
        } else {
            Err(AppError::Forbidden.into_response())
        }
    }
}

/// An administrator of the partner company, or a community manager of this tenant.
#[derive(Clone)]
pub struct PartnerAdmin(Member);

impl Deref for PartnerAdmin {
    type Target = Member;

    fn deref(&self) -> &Member {
        &self.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for PartnerAdmin {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        let member = Member::from_request_parts(parts, state).await?;
        if member.is_partner_admin() {
            Ok(Self(member))
        } else {
            Err(AppError::Forbidden.into_response())
        }
    }
}
