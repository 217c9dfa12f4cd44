package id.teladan.demo;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.keberatan.AturanPengabulan;
import id.teladan.skp.aturan.keberatan.AturanPengabulan.Sepasang;
import id.teladan.skp.aturan.organisasi.AturanCapaian;
import id.teladan.skp.aturan.organisasi.AturanPenutupan;
import id.teladan.skp.aturan.organisasi.RencanaAksiTercapai;
import id.teladan.skp.aturan.organisasi.SyaratPenutupan;
import id.teladan.skp.keberatan.CaraKeterangan;
import id.teladan.skp.keberatan.PihakKeberatan;
import id.teladan.skp.keberatan.StatusKeberatan;
import id.teladan.skp.keberatan.SusunanJejakKeberatan;
import id.teladan.skp.penutupan.StatusPenutupan;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What surrounds the evaluations of the sample province: achievements of the units, objections of this year's staff of {@code atasan}, which {@code
 * kepala} examines, and decided ones of last year. Their explanations come from the rules themselves.
 */
final class PenilaianContoh {

    private static final int BATAS = 14;

    private static final String EVALUASI =
            """
            select e.id, e.skp_id, e.triwulan, s.pegawai_id, e.penilai_id, e.rating_hasil, e.rating_perilaku, e.predikat,
              cast(e.diterima as char), s.sampai, s.tahun
            from skp_evaluasi e join skp_skp s on s.id = e.skp_id
            """;

    private record Dinilai(
            long id,
            long skp,
            int triwulan,
            Orang pegawai,
            Orang penilai,
            Rating hasil,
            Rating perilaku,
            PredikatKinerja predikat,
            LocalDate diterima,
            LocalDate sampai) {}

    private record Putusan(
            boolean dikabulkan, Rating hasil, Rating perilaku, String sebab, LocalDate hari) {}

    private final Connection s;
    private final Provinsi p;
    private final LocalDate hari;
    private final Map<Long, Orang> orang = new HashMap<>();

    PenilaianContoh(Connection sambungan, Provinsi provinsi, LocalDate hari) {
        s = sambungan;
        p = provinsi;
        this.hari = hari;
        p.orang.forEach(o -> orang.put(o.id, o));
    }

    void tulis() throws SQLException {
        capaian();
        penutupan();
        try (var keberatan =
                        new Sisipan(
                                s,
                                "skp_keberatan",
                                "id, skp_id, evaluasi_id, triwulan, nomor_evaluasi, pegawai_id, penilai_id, unit_pemeriksa_id, status, alasan,"
                                        .concat(
                                                " diterima, batas_pengajuan, diajukan_pada, batas_keputusan, diperiksa_pada, diputuskan_pada, pemutus_id,")
                                        .concat(
                                                " pemutus, sebagai, jabatan, pertimbangan, hasil_lama, perilaku_lama, predikat_lama, hasil_baru,")
                                        .concat(
                                                " perilaku_baru, predikat_baru, masukan, jejak, diubah_oleh, diubah_pada, versi")
                                        .split(", *"));
                var keterangan =
                        new Sisipan(
                                        s,
                                        "skp_keterangan_keberatan",
                                        "id",
                                        "keberatan_id",
                                        "pihak",
                                        "cara",
                                        "isi",
                                        "oleh_id",
                                        "oleh",
                                        "waktu")
                                .setelah(List.of(keberatan))) {
            berjalan(keberatan, keterangan);
            lama(keberatan, keterangan);
            keberatan.kirimSisa();
            keterangan.kirimSisa();
        }
    }

    /**
     * Closings of last year: a third of the units at the bottom of the tree that have evaluations, by the rules.
     */
    private void penutupan() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "skp_penutupan",
                        "id",
                        "unit_id",
                        "tahun",
                        "triwulan",
                        "nomor",
                        "status",
                        "capaian",
                        "orang",
                        "syarat",
                        "alasan",
                        "penutup_id",
                        "penutup",
                        "sebagai",
                        "jabatan",
                        "diajukan_pada",
                        "unit_pengesah_id",
                        "pengesah_id",
                        "pengesah",
                        "jabatan_pengesah",
                        "diputuskan_pada",
                        "masukan",
                        "jejak",
                        "diubah_oleh",
                        "diubah_pada",
                        "versi")) {
            var tahun = p.acuan.getYear() - 1;
            for (var u : p.unit) {
                if (u.induk != null
                        && u.berlaku()
                        && u.anak.isEmpty()
                        && u.id % 3 == 0
                        && !u.kursi.isEmpty()
                        && !u.kursiKepala().pemangku.isEmpty()
                        && atas(u) != null) {
                    tutup(t, u, tahun);
                }
            }
        }
    }

    private void tutup(Sisipan t, Simpul u, int tahun) throws SQLException {
        var jumlah = new EnumMap<PredikatKinerja, Integer>(PredikatKinerja.class);
        for (var x : PredikatKinerja.values()) {
            jumlah.put(x, 0);
        }
        try (var perintah =
                s.prepareStatement(
                        "select e.predikat, count(*) from skp_evaluasi e join skp_skp k on k.id = e.skp_id join core_penugasan g on"
                                + " g.pegawai_id = k.pegawai_id and g.jenis = 'DEFINITIF' and g.sampai is null join core_jabatan j on j.id"
                                + " = g.jabatan_id and not j.kepala where j.unit_id = ? and k.tahun = ? and e.triwulan = 0 group by"
                                + " e.predikat")) {
            perintah.setLong(1, u.id);
            perintah.setInt(2, tahun);
            try (var b = perintah.executeQuery()) {
                while (b.next()) {
                    jumlah.put(PredikatKinerja.valueOf(b.getString(1)), b.getInt(2));
                }
            }
        }
        var hari = LocalDate.of(tahun, 12, 30);
        var capaian = SkpTim.capaian(u);
        var hasil =
                AturanPenutupan.KATALOG
                        .pada(hari)
                        .periksa(
                                new AturanPenutupan.Fakta(capaian, jumlah, 0),
                                ParameterTerbaca.BAWAAN,
                                hari);
        var terperiksa = hasil.nilaiUsulan().orElse(null);
        if (terperiksa == null) {
            return;
        }
        var penutup = u.kursiKepala().pemangku.get(0);
        var atas = atas(u);
        var disahkan = terperiksa.syarat() == SyaratPenutupan.ALASAN_DAN_PENGESAHAN;
        t.baris(
                t.jumlah() + 1L,
                u.id,
                tahun,
                0,
                1,
                StatusPenutupan.DITUTUP,
                capaian,
                jumlah.values().stream().mapToInt(Integer::intValue).sum(),
                terperiksa.syarat(),
                terperiksa.syarat() == SyaratPenutupan.LANGSUNG
                        ? null
                        : "Capaian tiap orang dibahas pada rapat kalibrasi dan sesuai buktinya.",
                penutup.id,
                PenulisSkp.nama(penutup),
                "DEFINITIF",
                penutup.kursi.nama,
                hari.atTime(3, 0),
                atas.kursi.unit.id,
                disahkan ? atas.id : null,
                disahkan ? PenulisSkp.nama(atas) : null,
                disahkan ? atas.kursi.nama : null,
                disahkan ? hari.plusDays(1).atTime(3, 0) : null,
                "{}",
                JsonJejak.tulis(hasil.jejak()),
                PenulisSkp.nama(penutup),
                hari.atTime(3, 0),
                0);
    }

    /** The achievement of every unit for last year and for the last full quarter; a few below {@code kepala} wait for him. */
    private void capaian() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "skp_capaian_organisasi",
                        "id",
                        "unit_id",
                        "tahun",
                        "jenis",
                        "ke",
                        "predikat",
                        "usulan",
                        "melampaui",
                        "tercapai",
                        "berproses",
                        "diam",
                        "capaian_pk",
                        "ekspektasi",
                        "penjelasan",
                        "penetap_id",
                        "penetap",
                        "sebagai",
                        "jabatan",
                        "ditetapkan_pada",
                        "jejak",
                        "diubah_oleh",
                        "diubah_pada",
                        "versi")) {
            var triwulan = (p.acuan.getMonthValue() - 1) / 3;
            var kepala = tokoh("kepala").kursi.unit;
            for (var u : p.unit) {
                if (u.induk == null || !u.berlaku() || atas(u) == null) {
                    continue;
                }
                capaian(t, u, p.acuan.getYear() - 1, 0);
                if (triwulan > 0 && !(u.induk == kepala && u.id % 2 == 0)) {
                    capaian(t, u, p.acuan.getYear(), triwulan);
                }
            }
        }
    }

    private static void capaian(Sisipan t, Simpul u, int tahun, int ke) throws SQLException {
        var nilai = SkpTim.capaian(u);
        var akhir = LocalDate.of(tahun, ke == 0 ? 12 : ke * 3, 1).plusMonths(1).minusDays(1);
        var istimewa = nilai == CapaianOrganisasi.ISTIMEWA;
        var baik = nilai == CapaianOrganisasi.BAIK;
        var rencana =
                istimewa
                        ? new RencanaAksiTercapai(6, 4, 0, 0)
                        : baik
                                ? new RencanaAksiTercapai(1, 9, 0, 0)
                                : new RencanaAksiTercapai(0, 8, 2, 0);
        var pk =
                istimewa
                        ? Rating.DI_ATAS_EKSPEKTASI
                        : baik ? Rating.SESUAI_EKSPEKTASI : Rating.DI_BAWAH_EKSPEKTASI;
        var ekspektasi = istimewa ? Rating.DI_ATAS_EKSPEKTASI : Rating.SESUAI_EKSPEKTASI;
        var aturan = AturanCapaian.KATALOG.pada(akhir);
        var hasil = ke == 0 ? aturan.tahunan(pk, ekspektasi) : aturan.periodik(rencana);
        var penetap = atas(u);
        var pada = akhir.minusDays(4).atTime(3, 30);
        t.baris(
                t.jumlah() + 1L,
                u.id,
                tahun,
                ke == 0 ? "TAHUNAN" : "TRIWULANAN",
                ke,
                hasil.nilaiUsulan().orElseThrow(),
                hasil.nilaiUsulan().orElseThrow(),
                ke == 0 ? null : rencana.melampaui(),
                ke == 0 ? null : rencana.tercapai(),
                ke == 0 ? null : rencana.berproses(),
                ke == 0 ? null : rencana.diam(),
                ke == 0 ? pk : null,
                ke == 0 ? ekspektasi : null,
                "Menurut laporan capaian rencana aksi yang sudah direviu unit perencanaan.",
                penetap.id,
                PenulisSkp.nama(penetap),
                "DEFINITIF",
                penetap.kursi.nama,
                pada,
                JsonJejak.tulis(hasil.jejak()),
                PenulisSkp.nama(penetap),
                pada,
                1);
    }

    /** The head of the next unit above that has one; null = nobody. */
    private static Orang atas(Simpul u) {
        for (var i = u.induk; i != null; i = i.induk) {
            if (!i.kursi.isEmpty() && !i.kursiKepala().pemangku.isEmpty()) {
                return i.kursiKepala().pemangku.get(0);
            }
        }
        return null;
    }

    /** Two of the staff of {@code atasan}: one just filed, one examined with a statement of the employee. */
    private void berjalan(Sisipan keberatan, Sisipan keterangan) throws SQLException {
        var semua =
                baca(
                        EVALUASI
                                + "where e.penilai_id = "
                                + tokoh("atasan").id
                                + " and e.triwulan > 0 and s.tahun = "
                                + p.acuan.getYear()
                                + " order by e.id limit 2");
        for (var i = 0; i < semua.size(); i++) {
            var e = semua.get(i);
            var diajukan = hari.minusDays(i == 0 ? 2 : 7);
            gugat(e);
            var id = keberatan.jumlah() + 1L;
            tulis(
                    keberatan,
                    e,
                    i == 0 ? StatusKeberatan.DIAJUKAN : StatusKeberatan.DIPERIKSA,
                    i == 0
                            ? "Verifikasi 14 usul mutasi pada minggu terakhir triwulan belum terhitung. Berita acaranya"
                                    + " saya unggah tanggal 29, sesudah lembar penilaian ditetapkan."
                            : "Rating hasil kerja dinilai sesuai ekspektasi, padahal semua target terlampaui dan buktinya"
                                    + " lengkap. Mohon dibandingkan dengan realisasi yang sudah diunggah.",
                    diajukan,
                    diajukan,
                    null);
            if (i == 1) {
                dengar(
                        keterangan,
                        id,
                        PihakKeberatan.PEGAWAI,
                        CaraKeterangan.TERTULIS,
                        "Rekapitulasi berkas per pekan dan tanda terima dari BKN ada pada bukti realisasi triwulan ini.",
                        e.pegawai(),
                        diajukan.plusDays(2));
            }
        }
    }

    /** Of last year's: one refused, one granted, one filed too late. */
    private void lama(Sisipan keberatan, Sisipan keterangan) throws SQLException {
        var semua =
                baca(
                        EVALUASI
                                + "where e.triwulan = 0 and e.predikat = 'BUTUH_PERBAIKAN' and s.tahun = "
                                + (p.acuan.getYear() - 1)
                                + " order by e.id limit 3");
        for (var i = 0; i < semua.size(); i++) {
            var e = semua.get(i);
            var diajukan = e.diterima().plusDays(i == 2 ? BATAS + 4 : 6);
            var id = keberatan.jumlah() + 1L;
            var putus = diajukan.plusDays(9);
            var putusan =
                    i == 0
                            ? new Putusan(
                                    false,
                                    null,
                                    null,
                                    "Keterlambatan bukan karena pihak lain. Bukti yang diajukan sudah dipertimbangkan pejabat"
                                            + " penilai.",
                                    putus)
                            : i == 1
                                    ? new Putusan(
                                            true,
                                            Rating.SESUAI_EKSPEKTASI,
                                            e.perilaku(),
                                            "Target bergeser karena pengadaan pusat mundur dua bulan; sisanya tercapai"
                                                    + " sesuai jadwal baru.",
                                            putus)
                                    : null;
            tulis(
                    keberatan,
                    e,
                    i == 0
                            ? StatusKeberatan.DITOLAK
                            : i == 1 ? StatusKeberatan.DIKABULKAN : StatusKeberatan.KEDALUWARSA,
                    i == 1
                            ? "Target semester II tidak dapat dicapai karena pengadaan pusat mundur. Jadwal barunya sudah"
                                    + " disepakati dan tercapai."
                            : "Capaian dinilai di bawah ekspektasi tanpa memperhitungkan hambatan di lapangan.",
                    e.diterima(),
                    diajukan,
                    putusan);
            if (putusan != null) {
                dengar(
                        keterangan,
                        id,
                        PihakKeberatan.PEGAWAI,
                        CaraKeterangan.TERTULIS,
                        "Kronologi dan surat penundaan terlampir pada bukti realisasi.",
                        e.pegawai(),
                        diajukan.plusDays(3));
                dengar(
                        keterangan,
                        id,
                        PihakKeberatan.PENILAI,
                        CaraKeterangan.LISAN,
                        i == 1
                                ? "Mengakui perubahan jadwal belum diperhitungkan saat menilai."
                                : "Hambatan sudah dibahas pada dialog kinerja; target tidak diubah.",
                        pemeriksa(e.penilai()),
                        diajukan.plusDays(5));
            }
        }
    }

    private void tulis(
            Sisipan t,
            Dinilai e,
            StatusKeberatan status,
            String alasan,
            LocalDate diterima,
            LocalDate diajukan,
            Putusan putusan)
            throws SQLException {
        var id = t.jumlah() + 1L;
        var pemeriksa = pemeriksa(e.penilai());
        var diperiksa = status == StatusKeberatan.DIAJUKAN || status == StatusKeberatan.KEDALUWARSA;
        PredikatKinerja baru = null;
        Jejak jejak = null;
        if (putusan != null) {
            var susunan =
                    SusunanJejakKeberatan.mulai(
                            new SusunanJejakKeberatan.Jam(diterima, diajukan, putusan.hari()),
                            new SusunanJejakKeberatan.Didengar(1, 1),
                            new SusunanJejakKeberatan.Putusan(
                                    PenulisSkp.nama(pemeriksa),
                                    pemeriksa.kursi.nama,
                                    putusan.sebab(),
                                    putusan.dikabulkan()),
                            ParameterTerbaca.BAWAAN);
            if (putusan.dikabulkan()) {
                var hasil =
                        AturanPengabulan.KATALOG
                                .pada(e.sampai())
                                .kabulkan(
                                        new Sepasang(e.hasil(), e.perilaku()),
                                        new Sepasang(putusan.hasil(), putusan.perilaku()),
                                        AturanPredikat.KATALOG.pada(e.sampai()));
                baru = hasil.nilaiUsulan().orElseThrow();
                susunan.semua(hasil.jejak());
            }
            jejak = susunan.selesai();
        }
        t.baris(
                id,
                e.skp(),
                e.id(),
                e.triwulan(),
                1,
                e.pegawai().id,
                e.penilai().id,
                pemeriksa.kursi.unit.id,
                status,
                alasan,
                diterima,
                diterima.plusDays(BATAS),
                diajukan.atTime(3, 10),
                status == StatusKeberatan.KEDALUWARSA ? null : diajukan.plusDays(BATAS),
                diperiksa ? null : diajukan.plusDays(1).atTime(2, 0),
                putusan == null ? null : putusan.hari().atTime(4, 30),
                putusan == null ? null : pemeriksa.id,
                putusan == null ? null : PenulisSkp.nama(pemeriksa),
                putusan == null ? null : "DEFINITIF",
                putusan == null ? null : pemeriksa.kursi.nama,
                putusan == null ? null : putusan.sebab(),
                e.hasil(),
                e.perilaku(),
                e.predikat(),
                baru == null ? null : putusan.hasil(),
                baru == null ? null : putusan.perilaku(),
                baru,
                putusan == null ? null : "{\"keberatan\":" + id + "}",
                jejak == null ? null : JsonJejak.tulis(jejak),
                PenulisSkp.nama(putusan == null ? e.pegawai() : pemeriksa),
                (putusan == null ? diajukan : putusan.hari()).atTime(4, 30),
                1);
        if (baru != null) {
            gantikan(e, id, putusan, baru, jejak, pemeriksa);
        }
    }

    /** The next version of the evaluation, with the replaced one beside it. */
    private void gantikan(
            Dinilai e,
            long keberatan,
            Putusan putusan,
            PredikatKinerja baru,
            Jejak jejak,
            Orang oleh)
            throws SQLException {
        jalankan(
                """
                insert into skp_versi_evaluasi (id, evaluasi_id, nomor, status, capaian_organisasi, rating_hasil, rating_perilaku,
                  predikat, alasan, catatan, penilai_id, penilai, sebagai, jabatan, ditetapkan_pada, tanggapan, ditanggapi_pada,
                  digantikan_pada, digantikan_oleh, keberatan_id)
                select 1, e.id, 1, 'TIDAK_SEPAKAT', e.capaian_organisasi, e.rating_hasil, e.rating_perilaku, e.predikat, e.alasan,
                  e.catatan, e.penilai_id, e.penilai, e.sebagai, e.jabatan, e.ditetapkan_pada, 'Mengajukan keberatan.',
                  e.ditanggapi_pada, ?, ?, ? from skp_evaluasi e where e.id = ?
                """,
                putusan.hari().atTime(4, 30),
                PenulisSkp.nama(oleh),
                keberatan,
                e.id());
        jalankan(
                "update skp_evaluasi set nomor = 2, status = 'HASIL_KEBERATAN', rating_hasil = ?, rating_perilaku = ?, predikat = ?,"
                        + " alasan = ?, sepakat = null, tanggapan = null, ditanggapi_pada = null, ditetapkan_pada = ?, versi = versi + 1"
                        + " where id = ?",
                putusan.hasil().name(),
                putusan.perilaku().name(),
                baru.name(),
                putusan.sebab(),
                putusan.hari().atTime(4, 30),
                e.id());
        jalankan(
                "insert into skp_jejak_evaluasi (id, evaluasi_id, nomor, masukan, jejak, aturan_id, aturan_versi, dibuat) select"
                        + " max(id) + 1, ?, 2, ?, ?, ?, ?, ? from skp_jejak_evaluasi",
                e.id(),
                "{\"keberatan\":" + keberatan + "}",
                JsonJejak.tulis(jejak),
                jejak.aturan().id(),
                jejak.aturan().versi(),
                putusan.hari().atTime(4, 30));
    }

    /** Nobody noted the receipt, so the day of the objection counts; that day moves with the clock, not with the month. */
    private void gugat(Dinilai e) throws SQLException {
        jalankan(
                "update skp_evaluasi set diterima = null, cara_terima = null, status = 'TIDAK_SEPAKAT', sepakat = false, tanggapan ="
                        + " 'Mengajukan keberatan.', ditanggapi_pada = null where id = ?",
                e.id());
    }

    private static void dengar(
            Sisipan t,
            long keberatan,
            PihakKeberatan pihak,
            CaraKeterangan cara,
            String isi,
            Orang oleh,
            LocalDate pada)
            throws SQLException {
        t.baris(
                t.jumlah() + 1L,
                keberatan,
                pihak,
                cara,
                isi,
                oleh.id,
                PenulisSkp.nama(oleh),
                pada.atTime(2, 30));
    }

    /** The head above the appraiser. */
    private static Orang pemeriksa(Orang penilai) {
        var atas = atas(penilai.kursi.unit);
        return atas == null ? penilai : atas;
    }

    private Orang tokoh(String akun) {
        return p.tokoh.entrySet().stream()
                .filter(t -> akun.equals(t.getKey().akun()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private List<Dinilai> baca(String sql) throws SQLException {
        var hasil = new ArrayList<Dinilai>();
        try (var perintah = s.createStatement();
                var b = perintah.executeQuery(sql)) {
            while (b.next()) {
                hasil.add(dinilai(b));
            }
        }
        return hasil;
    }

    private Dinilai dinilai(ResultSet b) throws SQLException {
        return new Dinilai(
                b.getLong(1),
                b.getLong(2),
                b.getInt(3),
                orang.get(b.getLong(4)),
                orang.get(b.getLong(5)),
                Rating.valueOf(b.getString(6)),
                Rating.valueOf(b.getString(7)),
                PredikatKinerja.valueOf(b.getString(8)),
                LocalDate.parse(b.getString(9)),
                b.getObject(10, LocalDate.class));
    }

    private void jalankan(String sql, Object... nilai) throws SQLException {
        try (var perintah = s.prepareStatement(sql)) {
            for (var i = 0; i < nilai.length; i++) {
                perintah.setObject(
                        i + 1,
                        nilai[i] instanceof LocalDateTime w
                                ? java.sql.Timestamp.valueOf(w)
                                : nilai[i]);
            }
            perintah.executeUpdate();
        }
    }
}
