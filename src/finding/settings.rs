//! K501–K599: `legetall.toml`.

use super::register;

register! {}
