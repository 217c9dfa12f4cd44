package id.teladan.core.pegawai;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.jabatan.PencariAtasan;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the acting person sees of himself on the home page. */
@UseCase
public class DataSaya {

    /**
     * @param diri the person today
     * @param atasan his superior today; null at the top of the tree and without a position
     * @param jenisAtasan how the superior holds his position: DEFINITIF, PJ, PLT or PLH; null without a superior
     */
    public record RingkasanDiri(IdentitasPegawai diri, IdentitasPegawai atasan, String jenisAtasan)
            implements Serializable {}

    @Inject PelakuAktif aktif;
    @Inject PembacaIdentitas pembaca;
    @Inject PencariAtasan pencari;
    @Inject Clock jam;

    /** The person of the request as of today; empty for an account without a person. */
    @Izin(Hak.MASUK)
    public Optional<RingkasanDiri> ringkasan() {
        var saya = aktif.pelaku().pegawaiId();
        if (saya == null) {
            return Optional.empty();
        }
        var hari = LocalDate.now(jam);
        var atasan = pencari.atasan(saya, hari);
        var dicari = new ArrayList<>(List.of(saya));
        atasan.ifPresent(a -> dicari.add(a.pegawaiId()));
        var orang = pembaca.semua(dicari, hari);
        return Optional.ofNullable(orang.get(saya))
                .map(
                        diri ->
                                new RingkasanDiri(
                                        diri,
                                        atasan.map(a -> orang.get(a.pegawaiId())).orElse(null),
                                        atasan.map(PencariAtasan.Atasan::jenis).orElse(null)));
    }
}
