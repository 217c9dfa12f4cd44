package id.teladan.skp.pembinaan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.skp.aturan.pembinaan.AturanPembinaan;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.WaktuWib;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** What a meeting brought: written by who led it, confirmed by the employee, followed up by both. */
@UseCase
public class PencatatanPembinaan {

    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembinaanDalamLingkup lingkup;
    @Inject PenentuAtasan penentu;
    @Inject Event<Pemberitahuan> beritahu;

    /** Writes the result, or corrects it before the employee has answered; the employee is told. */
    @Izin(Hak.MEMBERI_UMPAN_BALIK)
    public void catat(@Valid CatatPembinaan cmd) {
        var p = lingkup.dipimpin(cmd.id());
        p.pastikanVersi(cmd.versi());
        var masalah =
                AturanPembinaan.catatan(
                        p.tanggal(),
                        cmd.hasil(),
                        cmd.tindakLanjut(),
                        PenjadwalanPembinaan.masa(p.skp(), jam));
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var saya = p.jenis() == JenisPembinaan.KONSELING ? diri() : penentu.atasan(p.pegawaiId());
        p.catat(cmd, saya);
        beritahu.fire(
                new Pemberitahuan(
                        p.pegawaiId(),
                        "SKP_PEMBINAAN_DICATAT",
                        List.of(WaktuWib.tulisHari(p.tanggal()), saya.nama()),
                        "/skp/pembinaan?id=" + p.skp().id()));
    }

    /** The employee confirms what was written; what he sees differently stands beside it. */
    @Izin(Hak.MENYUSUN_SKP)
    public void konfirmasi(@Valid TanggapiPembinaan cmd) {
        var p = lingkup.milikSaya(cmd.id());
        p.pastikanVersi(cmd.versi());
        p.konfirmasi(cmd.teks(), diri());
    }

    /** The agreed follow-up is done; either side says so. */
    @Izin(Hak.MENYUSUN_SKP)
    public void selesaikan(long id, long versi) {
        var p = lingkup.pihak(id);
        p.pastikanVersi(versi);
        p.selesaikan(diri());
    }

    /** Calls a planned meeting off with a reason; either side. The other one is told. */
    @Izin(Hak.MENYUSUN_SKP)
    public void batalkan(@Valid TanggapiPembinaan cmd) {
        var p = lingkup.pihak(cmd.id());
        p.pastikanVersi(cmd.versi());
        if (cmd.teks() == null || cmd.teks().isBlank()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("alasan", "SKP-774")));
        }
        var saya = diri();
        p.batalkan(cmd.teks(), saya);
        beritahu.fire(
                new Pemberitahuan(
                        saya.id() == p.pegawaiId() ? p.pembinaId() : p.pegawaiId(),
                        "SKP_PEMBINAAN_BATAL",
                        List.of(WaktuWib.tulisHari(p.tanggal()), saya.nama()),
                        "/skp/pembinaan?id=" + p.skp().id()));
    }

    private Pelaksana diri() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
