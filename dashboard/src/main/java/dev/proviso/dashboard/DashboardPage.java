package dev.proviso.dashboard;

import dev.proviso.live.LivePage;
import dev.proviso.live.PageSettings;
import java.io.IOException;
import java.net.URI;

/** The live page as core finds it. {@code Proviso.dashboard(port)} starts it, and so does the setting {@code dashboard}. */
public final class DashboardPage implements LivePage {

    /** For the service loader. */
    public DashboardPage() {}

    @Override
    public URI start(PageSettings settings) throws IOException {
        return PageServer.start(settings).uri();
    }
}
