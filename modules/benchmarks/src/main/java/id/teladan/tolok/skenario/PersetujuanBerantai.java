package id.teladan.tolok.skenario;

import id.teladan.core.audit.AuditTanpaRantai;
import id.teladan.core.audit.PerawatanRantai;
import id.teladan.core.audit.Temuan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.demo.ProvinsiContoh;
import id.teladan.skp.persetujuan.PembatalanKeputusan;
import id.teladan.skp.persetujuan.PersetujuanSkp;
import id.teladan.skp.persetujuan.SetujuiSkp;
import id.teladan.skp.persetujuan.UrungkanKeputusan;
import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Pasangan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.SessionFactory;

/**
 * R8. Approvals of an SKP, each taken back again so that it can be approved once more, with the audit rows chained; against
 * the same decisions with the same audit rows outside the chain. The use cases run without server and pages, each in its
 * own durable transaction.
 */
final class PersetujuanBerantai implements Skenario {

    private static final int PUTUSAN = 30;

    private final AtomicReference<String> jejak = new AtomicReference<>();

    @Override
    public String kode() {
        return "R8";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var db = BasisDataUji.siap();
        db.kosongkan();
        try (var s = db.sambungan()) {
            ProvinsiContoh.muat(
                    s, l.pilih(Lapangan.PEGAWAI, 500), LocalDate.now(ZoneId.of("Asia/Jakarta")));
        }
        PerkakasUji.bean(RequestContextController.class).activate();
        var pabrik =
                TransaksiUji.dalam(
                        () ->
                                PerkakasUji.bean(EntityManager.class)
                                        .getEntityManagerFactory()
                                        .unwrap(SessionFactory.class));
        PerkakasUji.bean(PelakuAktif.class).masukSebagai("atasan");
        var skp = menunggu(db);
        try {
            var p =
                    Pasangan.ukur(
                            l.pilih(10, 2),
                            l.pilih(25, 5),
                            () -> putaran(db, pabrik, skp, true),
                            () -> putaran(db, pabrik, skp, false));
            p.simpan(l.seri("R8"));
            pastikanUtuh();
            return List.of(
                    Angka.rasio(
                            "R8 "
                                    + PUTUSAN
                                    + " approvals, each taken back, with audit rows chained / not chained",
                            p,
                            "ms",
                            1.25,
                            1.1));
        } finally {
            AuditTanpaRantai.rantai(pabrik, true);
        }
    }

    private double putaran(BasisDataUji db, SessionFactory pabrik, long skp, boolean rantai)
            throws Exception {
        AuditTanpaRantai.rantai(pabrik, rantai);
        var setujui = PerkakasUji.bean(PersetujuanSkp.class);
        var urungkan = PerkakasUji.bean(PembatalanKeputusan.class);
        var riwayat = angka(db, "select max(id) from skp_riwayat where skp_id = " + skp);
        var sebelum = angka(db, "select coalesce(max(id), 0) from core_audit");
        var versi = angka(db, "select versi from skp_skp where id = " + skp);
        var awal = System.nanoTime();
        for (var i = 0; i < PUTUSAN; i++) {
            var keputusan = setujui.setujui(new SetujuiSkp(skp, versi, null));
            urungkan.urungkan(new UrungkanKeputusan(skp, keputusan.versi()));
            versi = keputusan.versi() + 1;
        }
        var lama = (System.nanoTime() - awal) / 1e6;
        periksa(db, sebelum, rantai);
        // every round finds the history as long as the first one did
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(
                    "delete from skp_riwayat where skp_id = " + skp + " and id > " + riwayat);
        }
        return lama;
    }

    /** Both sides leave as many rows of the same kinds; those of one side are all links, those of the other none. */
    private void periksa(BasisDataUji db, long sebelum, boolean rantai) throws SQLException {
        var baru = " from core_audit where id > " + sebelum;
        var isi =
                teks(
                        db,
                        "select group_concat(concat(entitas, ' ', jenis, ' ', banyak) order by entitas, jenis) from (select"
                                + " entitas, jenis, count(*) as banyak"
                                + baru
                                + " group by entitas, jenis) x");
        var lama = jejak.compareAndExchange(null, isi);
        if (isi == null || (lama != null && !lama.equals(isi))) {
            throw new IllegalStateException("Jejak berbeda: " + lama + " dan " + isi);
        }
        var keliru =
                angka(
                        db,
                        "select count(*)"
                                + baru
                                + " and sidik is "
                                + (rantai ? "" : "not ")
                                + "null");
        if (keliru != 0) {
            throw new IllegalStateException(keliru + " baris tidak seperti yang diukur");
        }
    }

    /** The chain holds; of the rows without it only that they stand outside. */
    private static void pastikanUtuh() {
        var temuan = PerkakasUji.bean(PerawatanRantai.class).periksa(n -> {}).temuan();
        if (temuan.stream().anyMatch(t -> t.jenis() != Temuan.Jenis.TANPA_RANTAI)) {
            throw new IllegalStateException("Rantai tidak utuh: " + temuan);
        }
    }

    private static long menunggu(BasisDataUji db) throws SQLException {
        return angka(
                db,
                "select k.id from skp_skp k join core_akun a on a.nama_akun = 'atasan' join core_penugasan m on m.pegawai_id"
                        + " = a.pegawai_id and m.sampai is null join core_jabatan mj on mj.id = m.jabatan_id join"
                        + " core_penugasan t on t.pegawai_id = k.pegawai_id and t.sampai is null join core_jabatan j on j.id ="
                        + " t.jabatan_id and j.unit_id = mj.unit_id where k.status = 'DIAJUKAN' and k.nomor_versi = 0 order by"
                        + " k.id limit 1");
    }

    private static long angka(BasisDataUji db, String sql) throws SQLException {
        return Long.parseLong(teks(db, sql));
    }

    private static String teks(BasisDataUji db, String sql) throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            if (!b.next()) {
                throw new IllegalStateException("Tidak ada baris: " + sql);
            }
            return b.getString(1);
        }
    }
}
