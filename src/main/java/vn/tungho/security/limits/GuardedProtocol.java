package vn.tungho.security.limits;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Set;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/** The web server's door, which lets one address hold only so many connections: whoever takes all of them would shut out everybody. */
public final class GuardedProtocol extends Http11NioProtocol {
    private final GuardedEndpoint endpoint;

    /** For the web server, which makes its door by name. */
    public GuardedProtocol() {
        this(new GuardedEndpoint());
    }

    private GuardedProtocol(GuardedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    /** @param exempt addresses of our own proxies, behind which everybody comes */
    void allow(int connectionsAnAddress, Set<String> exempt) {
        endpoint.most = connectionsAnAddress;
        endpoint.exempt = exempt;
    }

    private static final class GuardedEndpoint extends NioEndpoint {
        private volatile int most = Integer.MAX_VALUE;
        private volatile Set<String> exempt = Set.of();

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            // counted only when there are many: below that nobody can have too many
            return (connections.size() < most || !isTooMuchFor(socket)) && super.setSocketOptions(socket);
        }

        private boolean isTooMuchFor(SocketChannel socket) {
            try {
                if (!(socket.getRemoteAddress() instanceof InetSocketAddress from)) {
                    return false;
                }
                var address = from.getAddress();
                return !exempt.contains(address.getHostAddress()) && held(address) >= most;
            } catch (IOException e) {
                return true;
            }
        }

        private long held(InetAddress address) {
            return connections.keySet().stream()
                    .filter(c -> address.equals(c.socket().getInetAddress()))
                    .count();
        }
    }
}
