package id.teladan.talenta.aturan;

/** Classes of Satyalancana Karya Satya, the lowest first. */
public enum KelasSatyalancana {
    X,
    XX,
    XXX
}
