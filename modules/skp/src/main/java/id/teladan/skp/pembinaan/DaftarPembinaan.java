package id.teladan.skp.pembinaan;

import static id.teladan.skp.rencana.BacaJson.angka;
import static id.teladan.skp.rencana.BacaJson.pilihan;
import static id.teladan.skp.rencana.BacaJson.teks;

import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akses.PencatatAkses;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.PembacaIsi.Bagian;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.BacaanUmpanBalik;
import id.teladan.skp.umpanbalik.RincianUmpanBalik;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Reading of guidance and feedback of an SKP. */
@UseCase
public class DaftarPembinaan {

    private static final Bagian BAGIAN =
            new Bagian(
                    "PEMBINAAN",
                    "0",
                    "b.id",
                    "json_object('id', b.id, 'versi', b.versi, 'jenis', b.jenis, 'status', b.status, 'tanggal', b.tanggal, 'agenda',"
                            + " b.agenda, 'masalah', b.masalah, 'hasil', b.hasil, 'lanjut', b.tindak_lanjut, 'selesai',"
                            + " date_format(b.tindak_lanjut_selesai, '%Y-%m-%dT%H:%i:%s.%fZ'), 'pembinaId', b.pembina_id, 'pembina', b.pembina,"
                            + " 'jabatan', b.jabatan, 'dari', b.dari_pegawai = 1, 'tanggapan', b.tanggapan, 'ditanggapi',"
                            + " date_format(b.ditanggapi_pada, '%Y-%m-%dT%H:%i:%s.%fZ'), 'batal', b.alasan_batal)",
                    "skp_pembinaan b where b.skp_id = :skp and (b.jenis <> 'KONSELING' or b.pembina_id = :saya or b.pegawai_id = :saya"
                            + " or :kepegawaian = 1)");

    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembinaanDalamLingkup lingkup;
    @Inject PembacaIsi pembaca;
    @Inject PencatatAkses akses;

    /** Three statements; a reading of a konseling by the personnel agency is kept. */
    @Izin(Hak.LIHAT_SKP)
    public LembarPembinaan lembar(long skpId) {
        var skp = dalamLingkup.temukan(skpId, Hak.LIHAT_SKP);
        var pelaku = aktif.pelaku();
        var saya = pelaku.pegawaiId() == null ? 0L : pelaku.pegawaiId();
        var kepegawaian = pelaku.punya(Hak.LIHAT_KONSELING);
        var bacaan =
                pembaca.lengkap(
                        skpId,
                        0,
                        q ->
                                q.setParameter("saya", saya)
                                        .setParameter("kepegawaian", kepegawaian ? 1 : 0),
                        List.of(BAGIAN, BacaanUmpanBalik.BAGIAN));
        var atasan = lingkup.atasan(skp.pegawai().id()).orElse(null);
        var milikSaya = skp.pegawai().id() == saya;
        var memimpin = atasan != null && Objects.equals(atasan.pegawaiId(), pelaku.pejabatId());
        var pembinaan =
                bacaan.lain("PEMBINAAN").stream()
                        .map(o -> rincian(o, saya, milikSaya, memimpin))
                        .sorted(
                                Comparator.comparing(RincianPembinaan::tanggal)
                                        .thenComparing(RincianPembinaan::id)
                                        .reversed())
                        .toList();
        var hasil = new HashMap<Long, String>();
        bacaan.kerja().hasilKerja().forEach(h -> hasil.put(h.id(), h.uraian()));
        if (kepegawaian
                && bacaan.lain("PEMBINAAN").stream()
                        .anyMatch(o -> rahasia(o) && angka(o, "pembinaId") != saya)) {
            akses.catat(JenisAkses.KONSELING, skp.pegawai().id(), "SKP " + skp.tahun());
        }
        return new LembarPembinaan(
                skpId,
                skp.tahun(),
                skp.pegawai().nama(),
                atasan == null ? null : atasan.nama(),
                skp.mulai(),
                skp.sampai(),
                milikSaya,
                memimpin,
                berlaku(skp),
                pembinaan,
                BacaanUmpanBalik.dari(bacaan).stream()
                        .sorted(
                                Comparator.comparing(RincianUmpanBalik::waktu)
                                        .thenComparing(RincianUmpanBalik::id)
                                        .reversed())
                        .toList(),
                hasil);
    }

    private static boolean berlaku(Skp skp) {
        return skp.nomorVersi() > 0 && skp.status() != StatusSkp.FINAL;
    }

    private static boolean rahasia(JsonObject o) {
        return JenisPembinaan.KONSELING.name().equals(teks(o, "jenis"));
    }

    private static RincianPembinaan rincian(
            JsonObject o, long saya, boolean milikSaya, boolean memimpin) {
        var status = pilihan(o, "status", StatusPembinaan.class);
        var pemimpin = rahasia(o) ? angka(o, "pembinaId") == saya : memimpin;
        var terjadwal = status == StatusPembinaan.TERJADWAL;
        var lanjut = teks(o, "lanjut");
        return new RincianPembinaan(
                angka(o, "id"),
                angka(o, "versi"),
                pilihan(o, "jenis", JenisPembinaan.class),
                status,
                LocalDate.parse(teks(o, "tanggal")),
                teks(o, "agenda"),
                teks(o, "masalah"),
                teks(o, "hasil"),
                lanjut == null ? null : LocalDate.parse(lanjut),
                waktu(o, "selesai"),
                teks(o, "pembina"),
                teks(o, "jabatan"),
                o.getBoolean("dari"),
                teks(o, "tanggapan"),
                waktu(o, "ditanggapi"),
                teks(o, "batal"),
                new RincianPembinaan.Boleh(
                        pemimpin && (terjadwal || status == StatusPembinaan.DICATAT),
                        milikSaya && status == StatusPembinaan.DICATAT,
                        (milikSaya || pemimpin) && lanjut != null && o.isNull("selesai"),
                        (milikSaya || pemimpin) && terjadwal));
    }

    private static Instant waktu(JsonObject o, String nama) {
        return o.isNull(nama) ? null : Instant.parse(teks(o, nama));
    }
}
