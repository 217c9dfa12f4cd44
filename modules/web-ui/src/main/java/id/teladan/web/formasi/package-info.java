/** Page of the map of positions and of the vacancies. */
package id.teladan.web.formasi;
