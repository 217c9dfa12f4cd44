package id.teladan.core.dasbor;

import id.teladan.core.fakta.FaktaOpd;
import id.teladan.core.fakta.PembacaFakta;
import id.teladan.core.fakta.PenyediaUkuran;
import id.teladan.core.fakta.Ukuran;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The figures of the home pages within the scope of LIHAT_DASBOR. */
@UseCase
public class DaftarFakta {

    @Inject PelakuAktif aktif;
    @Inject PembacaFakta pembaca;
    @Inject Parameter parameter;
    @Inject @Any Instance<PenyediaUkuran> penyedia;
    @Inject Clock jam;

    /**
     * All measures that stand for themselves, each with its trend of 30 days. Two statements.
     *
     * @param opd narrows to one OPD of the scope; null = the whole scope
     */
    @Izin(Hak.LIHAT_DASBOR)
    public Dasbor dasbor(Long opd) {
        var hari = LocalDate.now(jam);
        var jumlah = pembaca.tren(aktif.pelaku().cakupan(Hak.LIHAT_DASBOR), opd, hari);
        if (jumlah.isEmpty()) {
            return new Dasbor(null, null, List.of());
        }
        var terbaca = parameter.terbaca();
        var terakhir = jumlah.get(jumlah.size() - 1).hari();
        var angka =
                penyedia.stream()
                        .flatMap(p -> p.ukuran().stream())
                        .filter(u -> u.urutan() >= 0)
                        .sorted(Comparator.comparing(Ukuran::urutan))
                        .map(
                                u ->
                                        angka(
                                                u,
                                                jumlah,
                                                terakhir,
                                                opd,
                                                u.target() == null
                                                        ? null
                                                        : terbaca.pada(u.target(), hari)))
                        .filter(Objects::nonNull)
                        .toList();
        var per =
                jumlah.stream()
                        .filter(j -> j.hari().equals(terakhir))
                        .map(PembacaFakta.Jumlah::dihitung)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return new Dasbor(per, terakhir, angka);
    }

    /** The newest facts of each OPD of the scope, by name. One statement. */
    @Izin(Hak.LIHAT_DASBOR)
    public List<FaktaOpd> perOpd() {
        return pembaca.terkini(aktif.pelaku().cakupan(Hak.LIHAT_DASBOR), LocalDate.now(jam));
    }

    private static Dasbor.Angka angka(
            Ukuran u,
            List<PembacaFakta.Jumlah> semua,
            LocalDate terakhir,
            Long opd,
            BigDecimal target) {
        var milik = semua.stream().filter(j -> j.ukuran().equals(u.kunci())).toList();
        var kini = milik.stream().filter(j -> j.hari().equals(terakhir)).findFirst().orElse(null);
        if (kini == null) {
            return null;
        }
        var tren =
                milik.stream()
                        .map(
                                j ->
                                        new Dasbor.Titik(
                                                j.hari(),
                                                Dasbor.nilai(
                                                        u.bentuk(), j.pembilang(), j.penyebut())))
                        .filter(t -> t.nilai() != null)
                        .toList();
        return new Dasbor.Angka(
                u.kunci(),
                u.bentuk(),
                u.makinTinggiMakinBaik(),
                kini.pembilang(),
                kini.penyebut(),
                Dasbor.nilai(u.bentuk(), kini.pembilang(), kini.penyebut()),
                target,
                u.daftar() == null || opd == null
                        ? u.daftar()
                        : u.daftar() + (u.daftar().contains("?") ? "&" : "?") + "unit=" + opd,
                tren);
    }
}
