/**
 * The REST API below {@code /api}: the calculators, errors as {@code application/problem+json} (RFC 9457), a rate limit per
 * client, and the schemas of the OpenAPI document {@code /openapi}.
 */
package id.teladan.web.api;
