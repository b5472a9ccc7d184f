// A request for a folder → its index.html; one without the final "/" is sent there.
// A CloudFront function for "viewer request"; the runtime calls handler.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
function handler(event) {
  const { request } = event;
  const { uri } = request;
  if (uri.endsWith("/")) request.uri = `${uri}index.html`;
  else if (!uri.slice(uri.lastIndexOf("/")).includes("."))
    return {
      statusCode: 301,
      statusDescription: "Moved Permanently",
      headers: { location: { value: `${uri}/` } },
    };
  return request;
}
