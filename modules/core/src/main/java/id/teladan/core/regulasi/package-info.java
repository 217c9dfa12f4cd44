/**
 * The register of regulations on screen: what the code does for which article, what people do by hand, what is out of
 * scope. Reads resources that the build puts together from {@code docs/regulasi} and from the sources.
 */
package id.teladan.core.regulasi;
