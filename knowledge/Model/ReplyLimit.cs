namespace Assistant.Knowledge.Model;

/// <summary>Ends a reply that is longer than any honest one, before it fills the memory.</summary>
internal sealed class ReplyLimit : DelegatingHandler
{
    /// <summary>The most bytes of a reply; an answer of 900 tokens streams as some 250 KB, a hundred vectors of 3,072 floats as 4 MB.</summary>
    public const long MostBytes = 8 * 1024 * 1024;

    private readonly long _mostBytes;

    /// <summary>Limits what comes through a handler.</summary>
    public ReplyLimit(HttpMessageHandler inner, long mostBytes = MostBytes)
        : base(inner) => _mostBytes = mostBytes;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var limited = new StreamContent(new LimitedStream(await response.Content.ReadAsStreamAsync(cancellationToken), _mostBytes));
        foreach (var (name, values) in response.Content.Headers)
        {
            limited.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = limited;
        return response;
    }

    /// <summary>A stream that breaks off at its limit.</summary>
    private sealed class LimitedStream(Stream inner, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Count(await inner.ReadAsync(buffer, cancellationToken));

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private int Count(int read)
        {
            _read += read;
            return _read > most ? throw new InvalidDataException("The model's reply is longer than it may be, and was cut off.") : read;
        }
    }
}
