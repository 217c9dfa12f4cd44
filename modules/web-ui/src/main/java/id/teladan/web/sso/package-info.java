/**
 * Single sign-on with OpenID Connect, when the server is configured for it: who came, sign-out at the provider, and its
 * back-channel logout. OpenID Connect Core 1.0, RP-Initiated Logout 1.0, Back-Channel Logout 1.0.
 */
package id.teladan.web.sso;
