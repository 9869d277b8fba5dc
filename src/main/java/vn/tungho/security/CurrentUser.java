package vn.tungho.security;

/** Who is signed in. Services ask it; the simulation and tests sign people in the same way as the login page does. */
public interface CurrentUser {
    /** The person at work, with the grants of today; fails when nobody is signed in. */
    Person require();
}
