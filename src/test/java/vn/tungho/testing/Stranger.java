package vn.tungho.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Somebody out there with an address of his own of this machine, who sends what no browser sends. */
public final class Stranger {
    private static final int PATIENCE_MILLIS = 30_000;

    private final String address;
    private final int port;

    /** @param address one of 127.0.0.0/8, so that he is not taken for the people of the test */
    public Stranger(String address, int port) {
        this.address = address;
        this.port = port;
    }

    /** A connection on which nothing was said yet. */
    public Socket connect() throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** The head of a request and no more. */
    public Socket begin(String method, String path, String... heads) throws IOException {
        var socket = connect();
        say(
                socket,
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + String.join(
                                "", Arrays.stream(heads).map(h -> h + "\r\n").toList()) + "\r\n");
        return socket;
    }

    /** The status of the answer to a whole request without a body. */
    public int get(String path) throws IOException {
        try (var socket = begin("GET", path, "Connection: close")) {
            return status(answer(socket));
        }
    }

    /** Posts that many bytes without saying how many; the status of the answer, 0 when the server only hung up. */
    public int pour(String path, long bytes) throws IOException {
        try (var socket = begin("POST", path, "Transfer-Encoding: chunked", "Content-Type: application/octet-stream")) {
            var chunk = new byte[1 << 16];
            try {
                var out = socket.getOutputStream();
                for (var sent = 0L; sent < bytes; sent += chunk.length) {
                    out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(chunk);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    if (socket.getInputStream().available() > 0) {
                        break;
                    }
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException e) {
                // the server hung up; perhaps it said why
            }
            return status(answer(socket));
        }
    }

    public static void say(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** All that the server says until it hangs up. */
    public static String answer(Socket socket) throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException | SocketTimeoutException e) {
            // hung up, or silent
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Whether the server has ended the connection. */
    public static boolean isEnded(Socket socket) throws IOException {
        socket.setSoTimeout(200);
        try {
            while (socket.getInputStream().read() >= 0) {
                // its last words
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    public static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
