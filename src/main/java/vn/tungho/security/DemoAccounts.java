package vn.tungho.security;

import java.util.List;

/** The accounts of a demo installation, listed on its login page; a bean only there. */
public interface DemoAccounts {
    /** One account: who, what, where, in words. */
    record DemoAccount(String username, String fullName, String role, String area) {}

    List<DemoAccount> accounts();

    /** The password of all of them. */
    String password();
}
