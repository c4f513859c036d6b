//! K601–K699: the run itself: which files were taken, where the outputs went.

use super::register;

register! {}
