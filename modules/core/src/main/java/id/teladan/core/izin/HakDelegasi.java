package id.teladan.core.izin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an officer may hand over: named bundles of rights. Whatever stands in no bundle can never be delegated; files of
 * discipline, secret data and rights over rights are left out on purpose. UU 30/2014 Pasal 13 and 14.
 */
public enum HakDelegasi {
    PERSETUJUAN_SKP,
    PENILAIAN_SKP,
    UMPAN_BALIK,
    DATA_PEGAWAI;

    /** The rights of the bundle. */
    public Set<Hak> hak() {
        return switch (this) {
            case PERSETUJUAN_SKP ->
                    EnumSet.of(Hak.LIHAT_SKP, Hak.LIHAT_PEGAWAI, Hak.MEMUTUSKAN_SKP);
            case PENILAIAN_SKP ->
                    EnumSet.of(
                            Hak.LIHAT_SKP,
                            Hak.LIHAT_PEGAWAI,
                            Hak.MENILAI_SKP,
                            Hak.MEMBERI_UMPAN_BALIK);
            case UMPAN_BALIK ->
                    EnumSet.of(Hak.LIHAT_SKP, Hak.LIHAT_PEGAWAI, Hak.MEMBERI_UMPAN_BALIK);
            case DATA_PEGAWAI -> EnumSet.of(Hak.LIHAT_PEGAWAI, Hak.EKSPOR_PEGAWAI);
        };
    }

    /** True when the person has at least one deciding right of the bundle himself: one cannot hand over what one lacks. */
    public boolean dimiliki(Pelaku pelaku) {
        return hak().stream()
                .filter(h -> h != Hak.LIHAT_PEGAWAI && h != Hak.LIHAT_SKP)
                .anyMatch(pelaku::punya);
    }

    /** Names as they are stored: with commas. */
    public static String tulis(List<HakDelegasi> semua) {
        return semua.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The bundles of a stored text; what is unknown by now counts as nothing. */
    public static List<HakDelegasi> paket(String teks) {
        return Arrays.stream(values())
                .filter(h -> Arrays.asList(teks.split(",")).contains(h.name()))
                .toList();
    }

    /** The rights of a stored text. */
    static Set<Hak> baca(String teks) {
        var hasil = EnumSet.noneOf(Hak.class);
        paket(teks).forEach(p -> hasil.addAll(p.hak()));
        return hasil;
    }
}
