package vn.tungho.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that all views live in: language, styles, icons, server push. */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://css/tungho.css")
@StyleSheet("context://css/shell.css")
@StyleSheet("context://css/kit.css")
@StyleSheet("context://css/print.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/tungho.svg", "any");
        settings.addLink("manifest", "manifest.webmanifest");
        settings.addMetaTag("theme-color", "#0b5a5e");
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
