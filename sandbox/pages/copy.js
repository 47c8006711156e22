// Copies a Client ID to the clipboard.
for (const button of document.querySelectorAll("[data-copy]")) {
    button.addEventListener("click", async () => {
        const text = document.getElementById(button.dataset.copy).textContent;
        await navigator.clipboard.writeText(text);
        button.textContent = button.dataset.copied;
    });
}
