/** Who may do what over HTTP: keys, sessions, and what keeps other people's web pages out. */
@NullMarked
package io.seedbed.gateway.security;

import org.jspecify.annotations.NullMarked;
