package id.teladan.core.penugasan;

import java.io.Serializable;

/**
 * A choice of an autocomplete: a person or a post.
 *
 * @param keterangan what tells it from others of the same name
 */
public record Calon(long id, String nama, String keterangan) implements Serializable {}
