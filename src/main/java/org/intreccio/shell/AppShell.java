package org.intreccio.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the portal loads. */
@StyleSheet(Aura.STYLESHEET)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {}
