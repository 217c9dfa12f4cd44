package id.teladan.disiplin.pemeriksaan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.AturanTenggat;
import id.teladan.disiplin.aturan.PeristiwaPerkara;
import id.teladan.disiplin.aturan.Tenggat;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.Penomoran;
import id.teladan.disiplin.perkara.Perkara;
import id.teladan.disiplin.perkara.PerkaraDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The examiner summons the person in writing, at most twice. PP 94/2021 Pasal 26, Peraturan BKN 6/2022. */
@UseCase
public class Pemanggilan {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PerkaraDalamLingkup lingkup;
    @Inject BukuLangkah buku;
    @Inject Penomoran penomoran;
    @Inject KalenderKerja kalender;
    @Inject Parameter parameter;

    /** Writes the summons and returns its number. */
    @Izin(Hak.MEMERIKSA_PERKARA)
    public String panggil(@Valid PanggilPegawai cmd) {
        var pertama = lingkup.temukan(cmd.id()).status() == StatusPerkara.INDIKASI;
        var ke = pertama ? 1 : 2;
        var b =
                lingkup.bertindak(
                        cmd.id(),
                        cmd.versi(),
                        pertama ? LangkahPerkara.PANGGIL_1 : LangkahPerkara.PANGGIL_2,
                        pertama ? StatusPerkara.DIPANGGIL_1 : StatusPerkara.DIPANGGIL_2);
        var k = b.perkara();
        var masalah = periksa(cmd, k, pertama);
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        if (!pertama) {
            panggilan(k.id(), 1).berakhir(Panggilan.Hasil.TIDAK_HADIR);
        }
        var nomor = penomoran.surat(k.opdId(), cmd.tanggalSurat().getYear());
        em.persist(new Panggilan(k.id(), ke, nomor, cmd, b.oleh()));
        k.dipanggil(ke, cmd.tanggalPeriksa());
        buku.catat(
                k,
                new LangkahTercatat.Isi(
                        pertama ? LangkahPerkara.PANGGIL_1 : LangkahPerkara.PANGGIL_2,
                        k.status(),
                        pertama ? StatusPerkara.DIPANGGIL_1 : StatusPerkara.DIPANGGIL_2,
                        b.sebagai(),
                        cmd.tanggalSurat(),
                        null,
                        nomor),
                b.oleh());
        return nomor;
    }

    private List<Pelanggaran> periksa(PanggilPegawai cmd, Perkara k, boolean pertama) {
        var masalah = new ArrayList<Pelanggaran>();
        if (pertama && k.ditelaah() == null) {
            masalah.add(Pelanggaran.pada("", "DIS-015"));
        }
        if (cmd.jam() == null || !cmd.jam().matches("([01]\\d|2[0-3])[.:][0-5]\\d")) {
            masalah.add(Pelanggaran.pada("jam", "DIS-030"));
        }
        if (cmd.tempat() == null || cmd.tempat().isBlank()) {
            masalah.add(Pelanggaran.pada("tempat", "WAJIB_DIISI"));
        }
        if (cmd.tanggalSurat() == null || cmd.tanggalPeriksa() == null) {
            masalah.add(Pelanggaran.pada("tanggalSurat", "DIS-031"));
            return masalah;
        }
        var surat = cmd.tanggalSurat();
        if (surat.isAfter(LocalDate.now(jam))) {
            masalah.add(Pelanggaran.pada("tanggalSurat", "DIS-032"));
        }
        if (pertama && k.ditelaah() != null && surat.isBefore(k.ditelaah())) {
            masalah.add(Pelanggaran.pada("tanggalSurat", "DIS-033"));
        }
        if (!cmd.tanggalPeriksa().isAfter(surat)) {
            masalah.add(Pelanggaran.pada("tanggalPeriksa", "DIS-034"));
        } else {
            var batas =
                    batas(
                            PeristiwaPerkara.SURAT_PANGGILAN,
                            surat,
                            Tenggat.PEMERIKSAAN_PALING_LAMBAT);
            if (cmd.tanggalPeriksa().isAfter(batas)) {
                masalah.add(Pelanggaran.pada("tanggalPeriksa", "DIS-035", batas));
            }
        }
        if (!pertama) {
            if (surat.isBefore(k.periksaPada())) {
                masalah.add(Pelanggaran.pada("tanggalSurat", "DIS-036", k.periksaPada()));
            }
            var batas =
                    batas(
                            PeristiwaPerkara.TIDAK_HADIR_PANGGILAN_1,
                            k.periksaPada(),
                            Tenggat.PANGGILAN_KEDUA_PALING_LAMBAT);
            if (surat.isAfter(batas)) {
                masalah.add(Pelanggaran.pada("tanggalSurat", "DIS-037", batas));
            }
        }
        return masalah;
    }

    private LocalDate batas(PeristiwaPerkara peristiwa, LocalDate hari, Tenggat tenggat) {
        return AturanTenggat.KATALOG
                .pada(hari)
                .tenggat(peristiwa, hari, kalender.terbaca(), parameter.terbaca(), hari)
                .nilaiUsulan()
                .orElseThrow()
                .get(tenggat);
    }

    /** The person is there; the examination begins. */
    @Izin(Hak.MEMERIKSA_PERKARA)
    public void hadir(@Valid CatatKehadiran cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(), cmd.versi(), LangkahPerkara.HADIR, StatusPerkara.DIPERIKSA);
        var k = b.perkara();
        pastikanSudahHarinya(k);
        panggilan(k.id(), k.panggilanKe()).berakhir(Panggilan.Hasil.HADIR);
        buku.catat(
                k,
                new LangkahTercatat.Isi(
                        LangkahPerkara.HADIR,
                        k.status(),
                        StatusPerkara.DIPERIKSA,
                        b.sebagai(),
                        LocalDate.now(jam),
                        cmd.catatan(),
                        null),
                b.oleh());
    }

    private void pastikanSudahHarinya(Perkara k) {
        if (LocalDate.now(jam).isBefore(k.periksaPada())) {
            throw PelanggaranAturan.kode("DIS-038", k.periksaPada());
        }
    }

    /** The person was missing a second time: it is decided on the evidence, with the report that says so. */
    @Izin(Hak.MEMERIKSA_PERKARA)
    public void tidakHadir(@Valid TerbitkanLaporan cmd) {
        var b =
                lingkup.bertindak(
                        cmd.id(),
                        cmd.versi(),
                        LangkahPerkara.TIDAK_HADIR,
                        StatusPerkara.LHP_SELESAI);
        var k = b.perkara();
        pastikanSudahHarinya(k);
        var masalah = cmd.masalah();
        if (!cmd.terbukti()) {
            masalah.add(Pelanggaran.pada("terbukti", "DIS-039"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        panggilan(k.id(), k.panggilanKe()).berakhir(Panggilan.Hasil.TIDAK_HADIR);
        var hari = LocalDate.now(jam);
        var periksa = new Pemeriksaan(k.id(), Pemeriksaan.Cara.TANPA_HADIR, hari, b.oleh());
        var nomor = penomoran.surat(k.opdId(), hari.getYear());
        periksa.laporkan(cmd, nomor, hari);
        em.persist(periksa);
        buku.catat(
                k,
                new LangkahTercatat.Isi(
                        LangkahPerkara.TIDAK_HADIR,
                        k.status(),
                        StatusPerkara.LHP_SELESAI,
                        b.sebagai(),
                        hari,
                        cmd.kesimpulan().strip(),
                        nomor),
                b.oleh());
    }

    private Panggilan panggilan(long perkaraId, int ke) {
        return em.createQuery(
                        "select p from Panggilan p where p.perkaraId = :perkara and p.ke = :ke",
                        Panggilan.class)
                .setParameter("perkara", perkaraId)
                .setParameter("ke", ke)
                .getSingleResult();
    }
}
