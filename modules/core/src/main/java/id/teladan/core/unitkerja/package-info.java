/** The unit tree (unor) with validity dates. PP 18/2016 jo. PP 72/2019. Table {@code core_unit}. */
package id.teladan.core.unitkerja;
