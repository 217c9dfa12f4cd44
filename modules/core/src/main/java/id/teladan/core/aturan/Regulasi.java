package id.teladan.core.aturan;

/**
 * The regulations that code and reference data cite. Each constant stands in {@code docs/regulasi/register.yaml} and the
 * other way round; a test holds both together.
 */
public enum Regulasi {
    PP_30_2019("PP-30-2019"),
    PERMENPANRB_6_2022("PermenPANRB-6-2022"),
    PERMENPANRB_8_2021("PermenPANRB-8-2021"),
    PERMENPANRB_1_2023("PermenPANRB-1-2023"),
    PERATURAN_BKN_3_2023("PeraturanBKN-3-2023"),
    SE_MENPANRB_3_2023("SE-MenPANRB-3-2023"),
    PERPRES_21_2023("Perpres-21-2023"),
    PERATURAN_BKN_24_2017("PeraturanBKN-24-2017"),
    PERATURAN_BKN_7_2022("PeraturanBKN-7-2022"),
    /** The province's decree on the allowance: the default rule set until the province sets its own. */
    PERGUB_TPP("Pergub-TPP"),
    SKB_LIBUR_2026("SKB-3-Menteri-Libur-2026"),
    PERKA_BKN_22_2007("PerkaBKN-22-2007"),
    PP_11_2017("PP-11-2017"),
    PP_94_2021("PP-94-2021"),
    PERATURAN_BKN_6_2022("PeraturanBKN-6-2022"),
    PP_79_2021("PP-79-2021"),
    KEPMENDAGRI_900_4700_2020("Kepmendagri-900-4700-2020"),
    PP_58_2023("PP-58-2023"),
    PERPRES_64_2020("Perpres-64-2020"),
    PERLAN_10_2018("PerLAN-10-2018"),
    PERLAN_5_2022("PerLAN-5-2022"),
    PERATURAN_BKN_8_2019("PeraturanBKN-8-2019"),
    PERMENPANRB_40_2018("PermenPANRB-40-2018"),
    PERMENPANRB_19_2025("PermenPANRB-19-2025"),
    PERMENPANRB_3_2020("PermenPANRB-3-2020"),
    PERMENPANRB_38_2017("PermenPANRB-38-2017"),
    PP_35_2010("PP-35-2010"),
    PERPRES_98_2020("Perpres-98-2020"),
    UU_14_2005("UU-14-2005"),
    UU_20_2023("UU-20-2023"),
    PP_99_2000("PP-99-2000"),
    PP_7_1977("PP-7-1977"),
    PP_49_2018("PP-49-2018"),
    PERATURAN_BKN_4_2023("PeraturanBKN-4-2023"),
    PERATURAN_BKN_4_2025("PeraturanBKN-4-2025"),
    /** Not a regulation: decisions of ours where the rules are silent; settled in the register. */
    RANCANGAN_TELADAN("Rancangan-Teladan");

    private final String id;

    Regulasi(String id) {
        this.id = id;
    }

    /** Id in the register. */
    public String id() {
        return id;
    }

    /** One article of it. */
    public Dasar pasal(String pasal) {
        return new Dasar(id, pasal);
    }
}
