package id.teladan.demo;

import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.LangkahSkp;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.StatusSkp;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The SKP of the year around the demo accounts: approved for the line sekda, kepala, atasan; for the subordinates of
 * {@code atasan} in every early state, so that his queue is alive. {@code pegawai} begins without one. PermenPANRB 6/2022.
 */
final class SkpContoh {

    private record Indikator(String aspek, String uraian, BigDecimal target, String satuan) {}

    private record Rencana(
            String pemilik,
            String nomor,
            String tautan,
            String cascading,
            String perspektif,
            String uraian,
            List<Indikator> indikator) {}

    /** A step that an SKP has gone, its moment in UTC: who took it, as holder of which position (null = the employee himself). */
    private record Langkah(
            LangkahSkp langkah,
            StatusSkp dari,
            StatusSkp ke,
            Orang oleh,
            Kursi jabatan,
            LocalDateTime waktu,
            String catatan) {}

    private static final List<StatusSkp> ANTREAN =
            List.of(
                    StatusSkp.DIAJUKAN,
                    StatusSkp.DISETUJUI,
                    StatusSkp.DIAJUKAN,
                    StatusSkp.DRAFT,
                    StatusSkp.DIAJUKAN,
                    StatusSkp.DISETUJUI,
                    StatusSkp.DIKEMBALIKAN,
                    StatusSkp.DIAJUKAN);
    private static final String CATATAN =
            "Target butir 1 belum menggambarkan beban tahun ini. Sesuaikan dengan jumlah jabatan lowong, lalu ajukan lagi.";
    private static final String EKSPEKTASI =
            "Beri kabar kemajuan setiap pekan dan sampaikan hambatan lebih awal";

    private final Connection s;
    private final Provinsi p;
    private final Map<String, List<Rencana>> rencana;
    private final Map<String, Long> hasilMilik = new HashMap<>();
    private final Map<NilaiBerakhlak, List<String>> panduan = new EnumMap<>(NilaiBerakhlak.class);
    private final LocalDate disusun;

    private Sisipan skp;
    private Sisipan hasil;
    private Sisipan indikator;
    private Sisipan ekspektasi;
    private Sisipan riwayat;
    private Sisipan versi;

    SkpContoh(Connection sambungan, Provinsi provinsi) {
        s = sambungan;
        p = provinsi;
        rencana = baca().stream().collect(Collectors.groupingBy(Rencana::pemilik));
        var awalTahun = LocalDate.of(p.acuan.getYear(), 1, 5);
        disusun = awalTahun.plusDays(20).isBefore(p.acuan) ? awalTahun : p.acuan.minusDays(25);
    }

    /** Numbers that the SKP tables may have used at most, for their sequences. */
    static final int PALING_BANYAK = 1_000;

    static final List<String> URUTAN =
            List.of(
                    "skp_skp_seq",
                    "skp_hasil_kerja_seq",
                    "skp_indikator_seq",
                    "skp_ekspektasi_seq",
                    "skp_riwayat_seq",
                    "skp_versi_seq");

    private static List<Rencana> baca() {
        var semua = new ArrayList<Rencana>();
        for (var teks : Sumber.baris("skp.txt")) {
            var b = teks.split("\\|", -1);
            if (b[0].equals("R")) {
                semua.add(
                        new Rencana(
                                b[1],
                                b[2],
                                b[3].isEmpty() ? null : b[3],
                                b[4].isEmpty() ? JenisCascading.NON_DIRECT.name() : b[4],
                                b[5].isEmpty() ? null : b[5],
                                b[6],
                                new ArrayList<>()));
            } else {
                semua.get(semua.size() - 1)
                        .indikator()
                        .add(new Indikator(b[1], b[2], new BigDecimal(b[3]), b[4]));
            }
        }
        return semua;
    }

    /** Writes them; returns the number of SKP. Superiors come first, as the links lead up. */
    int tulis() throws SQLException {
        bacaPanduan();
        try (var f =
                        new Sisipan(
                                s,
                                "skp_versi",
                                "id",
                                "skp_id",
                                "nomor",
                                "isi",
                                "mulai",
                                "disetujui_oleh_id",
                                "disetujui_oleh",
                                "sebagai",
                                "jabatan",
                                "disetujui_pada");
                var e =
                        new Sisipan(
                                s,
                                "skp_riwayat",
                                "id",
                                "skp_id",
                                "langkah",
                                "dari",
                                "ke",
                                "nomor_versi",
                                "versi_dilihat",
                                "oleh_id",
                                "oleh",
                                "sebagai",
                                "jabatan",
                                "waktu",
                                "catatan");
                var d =
                        new Sisipan(
                                s,
                                "skp_ekspektasi",
                                "id",
                                "skp_id",
                                "nilai",
                                "uraian",
                                "diubah_oleh",
                                "diubah_pada");
                var c =
                        new Sisipan(
                                s,
                                "skp_indikator",
                                "id",
                                "hasil_kerja_id",
                                "aspek",
                                "uraian",
                                "target_angka",
                                "target_satuan",
                                "urutan",
                                "diubah_oleh",
                                "diubah_pada");
                var b =
                        new Sisipan(
                                s,
                                "skp_hasil_kerja",
                                "id",
                                "skp_id",
                                "jenis",
                                "uraian",
                                "atasan_id",
                                "cascading",
                                "perspektif",
                                "urutan",
                                "diubah_oleh",
                                "diubah_pada");
                var a =
                        new Sisipan(
                                s,
                                "skp_skp",
                                "id",
                                "pegawai_id",
                                "tahun",
                                "mulai",
                                "sampai",
                                "pendekatan",
                                "status",
                                "nomor_versi",
                                "perubahan_dibuka",
                                "catatan_pengembalian",
                                "diajukan_pada",
                                "diubah_oleh",
                                "diubah_pada",
                                "versi")) {
            // closed, and so written, from the last to the first: parents before children
            skp = a;
            hasil = b;
            indikator = c;
            ekspektasi = d;
            riwayat = e;
            versi = f;
            susun("sekda", orang("sekda"), orang("gubernur"), StatusSkp.DISETUJUI, disusun);
            susun(
                    "kepala",
                    orang("kepala"),
                    orang("sekda"),
                    StatusSkp.DISETUJUI,
                    disusun.plusDays(3));
            susun(
                    "atasan",
                    orang("atasan"),
                    orang("kepala"),
                    StatusSkp.DISETUJUI,
                    disusun.plusDays(7));
            var urut = 0;
            for (var o : bawahan()) {
                var status = ANTREAN.get(urut % ANTREAN.size());
                var hari =
                        status == StatusSkp.DISETUJUI
                                ? disusun.plusDays(10)
                                : terbaru(o, p.acuan.minusDays(6L - urut % 4));
                susun("staf", o, orang("atasan"), status, hari);
                urut++;
            }
            return skp.jumlah();
        }
    }

    private static LocalDate terbaru(Orang o, LocalDate hari) {
        return hari.isBefore(o.tmtCpns) ? o.tmtCpns : hari;
    }

    private void bacaPanduan() throws SQLException {
        try (var perintah = s.createStatement();
                var baris =
                        perintah.executeQuery(
                                "select nilai, panduan from skp_panduan_perilaku order by nilai, nomor")) {
            while (baris.next()) {
                panduan.computeIfAbsent(
                                NilaiBerakhlak.valueOf(baris.getString(1)), x -> new ArrayList<>())
                        .add(baris.getString(2));
            }
        }
    }

    private Orang orang(String akun) {
        return p.tokoh.entrySet().stream()
                .filter(t -> akun.equals(t.getKey().akun()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The staff of {@code atasan}, without {@code pegawai} and without the newly appointed. */
    private List<Orang> bawahan() {
        var kepala = orang("atasan").kursi;
        return kepala.unit.kursi.stream()
                .filter(k -> k != kepala)
                .flatMap(k -> k.pemangku.stream())
                .filter(
                        o ->
                                o != orang("pegawai")
                                        && o.status != StatusPegawai.CPNS
                                        && o.kedudukan.equals("01"))
                .filter(
                        o ->
                                o.tugas
                                        .get(o.tugas.size() - 1)
                                        .mulai()
                                        .isBefore(LocalDate.of(p.acuan.getYear(), 1, 1)))
                .toList();
    }

    private void susun(String isi, Orang o, Orang atasan, StatusSkp status, LocalDate hari)
            throws SQLException {
        var langkah = langkah(o, atasan, status, hari);
        var terakhir = langkah.isEmpty() ? null : langkah.get(langkah.size() - 1);
        var diubah = terakhir == null ? hari.atTime(8, 40) : terakhir.waktu();
        var tahun = p.acuan.getYear();
        var diajukan = langkah.isEmpty() ? null : langkah.get(0).waktu();
        var disetujui = status == StatusSkp.DISETUJUI;
        skp.baris(
                nomor(skp),
                o.id,
                tahun,
                LocalDate.of(tahun, 1, 1),
                LocalDate.of(tahun, 12, 31),
                Pendekatan.KUANTITATIF,
                status,
                disetujui ? 1 : 0,
                false,
                status == StatusSkp.DIKEMBALIKAN ? CATATAN : null,
                diajukan,
                nama(terakhir == null ? o : terakhir.oleh()),
                diubah,
                langkah.size());
        long id = skp.jumlah();
        var teks = new ArrayList<String>();
        for (var r : rencana.get(isi)) {
            teks.add(rencanaHasil(isi, r, id, o, hari.atTime(1, 30)));
        }
        if (disetujui) {
            ekspektasi.baris(
                    nomor(ekspektasi),
                    id,
                    NilaiBerakhlak.AKUNTABEL,
                    EKSPEKTASI,
                    nama(atasan),
                    diubah);
        }
        for (var i = 0; i < langkah.size(); i++) {
            var l = langkah.get(i);
            riwayat.baris(
                    nomor(riwayat),
                    id,
                    l.langkah(),
                    l.dari(),
                    l.ke(),
                    0,
                    i,
                    l.oleh().id,
                    nama(l.oleh()),
                    l.jabatan() == null ? null : JenisPenugasan.DEFINITIF,
                    l.jabatan() == null ? null : l.jabatan().nama,
                    l.waktu(),
                    l.catatan());
        }
        if (disetujui) {
            var json =
                    "{\"hasilKerja\":["
                            + String.join(",", teks)
                            + "],\"perilaku\":["
                            + perilaku()
                            + "],\"lampiran\":[]}";
            versi.baris(
                    nomor(versi),
                    id,
                    1,
                    json,
                    LocalDate.of(tahun, 1, 1),
                    atasan.id,
                    nama(atasan),
                    JenisPenugasan.DEFINITIF,
                    atasan.kursi.nama,
                    terakhir.waktu());
        }
    }

    private static List<Langkah> langkah(Orang o, Orang atasan, StatusSkp status, LocalDate hari) {
        var hasil = new ArrayList<Langkah>();
        if (status != StatusSkp.DRAFT) {
            hasil.add(
                    new Langkah(
                            LangkahSkp.AJUKAN,
                            StatusSkp.DRAFT,
                            StatusSkp.DIAJUKAN,
                            o,
                            null,
                            hari.atTime(2, 10),
                            null));
        }
        if (status == StatusSkp.DISETUJUI) {
            hasil.add(
                    new Langkah(
                            LangkahSkp.SETUJUI,
                            StatusSkp.DIAJUKAN,
                            StatusSkp.DISETUJUI,
                            atasan,
                            atasan.kursi,
                            hari.plusDays(1).atTime(3, 25),
                            null));
        } else if (status == StatusSkp.DIKEMBALIKAN) {
            hasil.add(
                    new Langkah(
                            LangkahSkp.KEMBALIKAN,
                            StatusSkp.DIAJUKAN,
                            StatusSkp.DIKEMBALIKAN,
                            atasan,
                            atasan.kursi,
                            hari.plusDays(1).atTime(3, 25),
                            CATATAN));
        }
        return hasil;
    }

    /** Writes a result with its indicators; returns it as an approved version keeps it. */
    private String rencanaHasil(String isi, Rencana r, long skpId, Orang o, LocalDateTime saat)
            throws SQLException {
        var atasan = r.tautan() == null ? null : hasilMilik.get(r.tautan());
        var urutan = Integer.parseInt(r.nomor());
        hasil.baris(
                nomor(hasil),
                skpId,
                JenisHasilKerja.UTAMA,
                r.uraian(),
                atasan,
                r.cascading(),
                r.perspektif(),
                urutan,
                nama(o),
                saat);
        long id = hasil.jumlah();
        hasilMilik.put(isi + "." + r.nomor(), id);
        var ukuran = new ArrayList<String>();
        for (var i : r.indikator()) {
            indikator.baris(
                    nomor(indikator),
                    id,
                    i.aspek(),
                    i.uraian(),
                    i.target(),
                    i.satuan(),
                    ukuran.size() + 1,
                    nama(o),
                    saat);
            ukuran.add(
                    "{\"id\":%d,\"versi\":0,\"uraian\":%s,\"urutan\":%d,\"targetAngka\":%s,\"aspek\":%s,\"targetSatuan\":%s}"
                            .formatted(
                                    indikator.jumlah(),
                                    json(i.uraian()),
                                    ukuran.size() + 1,
                                    i.target().setScale(4),
                                    json(i.aspek()),
                                    json(i.satuan())));
        }
        var induk =
                atasan == null
                        ? ""
                        : ",\"atasanId\":%d,\"atasanUraian\":%s"
                                .formatted(atasan, json(uraian(r.tautan())));
        var perspektif = r.perspektif() == null ? "" : ",\"perspektif\":" + json(r.perspektif());
        return "{\"id\":%d,\"versi\":0,\"jenis\":\"UTAMA\",\"uraian\":%s,\"cascading\":%s,\"urutan\":%d,\"indikator\":[%s]%s%s}"
                .formatted(
                        id,
                        json(r.uraian()),
                        json(r.cascading()),
                        urutan,
                        String.join(",", ukuran),
                        induk,
                        perspektif);
    }

    private String uraian(String tautan) {
        return rencana.values().stream()
                .flatMap(List::stream)
                .filter(r -> tautan.equals(r.pemilik() + "." + r.nomor()))
                .findFirst()
                .orElseThrow()
                .uraian();
    }

    private String perilaku() {
        return panduan.entrySet().stream()
                .map(
                        n ->
                                "{\"nilai\":%s,\"panduan\":[%s],\"versi\":0,\"ekspektasi\":%s}"
                                        .formatted(
                                                json(n.getKey().name()),
                                                n.getValue().stream()
                                                        .map(SkpContoh::json)
                                                        .collect(Collectors.joining(",")),
                                                json(
                                                        n.getKey() == NilaiBerakhlak.AKUNTABEL
                                                                ? EKSPEKTASI
                                                                : "")))
                .collect(Collectors.joining(","));
    }

    private static String json(String teks) {
        return '"' + teks.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static long nomor(Sisipan tabel) {
        return tabel.jumlah() + 1L;
    }

    private static String nama(Orang o) {
        return java.util.stream.Stream.of(o.gelarDepan, o.nama)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))
                + (o.gelarBelakang == null ? "" : ", " + o.gelarBelakang);
    }
}
