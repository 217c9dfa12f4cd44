/** Page of the reorganisation. */
package id.teladan.web.penataan;
