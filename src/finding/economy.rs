//! K401–K499: the measures over the plan years.

use super::register;

register! {}
