package id.teladan.disiplin.aturan;

/** Who examines. PP 94/2021 Pasal 29. */
public enum Pemeriksa {
    ATASAN_LANGSUNG,
    /** The superior or a team. */
    TIM_OPSIONAL,
    /** A team, always. */
    TIM_WAJIB
}
