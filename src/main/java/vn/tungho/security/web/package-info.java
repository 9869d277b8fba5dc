/** What holds for every answer of the web server: headers, known host names, our own proxies; uses no other module. */
@NullMarked
package vn.tungho.security.web;

import org.jspecify.annotations.NullMarked;
