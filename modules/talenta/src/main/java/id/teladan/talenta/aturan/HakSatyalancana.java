package id.teladan.talenta.aturan;

import java.io.Serializable;

/**
 * Service that counts for the award.
 *
 * @param masaKerjaTahun full years
 * @param hak highest class that was earned; null without one
 */
public record HakSatyalancana(int masaKerjaTahun, KelasSatyalancana hak) implements Serializable {}
