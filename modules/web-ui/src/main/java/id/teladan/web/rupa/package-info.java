/**
 * The look: texts of the screens, formats, records in EL, versioned resources and the component of a field. Owns no table
 * and no event; every page builds on it. The component sheet is {@code /panduan/rupa}.
 */
package id.teladan.web.rupa;
